import { lookOver } from './lookOver.ts';
import { sweepSeverities } from './SweepFinding.ts';
import type { SweepFinding } from './SweepFinding.ts';
import type { SweepInputs } from './Swept.ts';
import { sweepRules, type SweepRuleId } from './sweepRules.ts';

/** A finding of one of the rules that there are. */
export type RuledFinding = SweepFinding & { readonly ruleId: SweepRuleId };

/**
 * 查漏: everything that is wrong or weak in an assessment, errors first, then in the order of the rules. Says nothing about points: those are the score's.
 * Never empty because nothing was looked at: an assessment without answers gives an error for every item.
 */
export function sweep(inputs: SweepInputs): readonly RuledFinding[] {
  const swept = lookOver(inputs);
  const found = sweepRules.flatMap((rule): readonly RuledFinding[] => rule.find(swept).map(({ where, facts = {} }) => ({ ruleId: rule.id, severity: rule.severity, where, facts })));
  return sweepSeverities.flatMap((severity) => found.filter((finding) => finding.severity === severity));
}
