import type { Centipoints } from '../../schema/primitives.ts';
import type { Rule } from '../../schema/ScoredPack.ts';
import type { Deduction } from './Deduction.ts';
import { each } from './each.ts';
import { extra } from './extra.ts';
import { forfeit } from './forfeit.ts';
import { once } from './once.ts';

/** What a rule that was triggered `count` times (1 or more) asks for. `itemPoints` is the item's standard, centipoints. */
export function deductionOf(rule: Rule, count: number, itemPoints: Centipoints): Deduction {
  switch (rule.kind) {
    case 'forfeit': return forfeit(rule, count, itemPoints);
    case 'each': return each(rule, count);
    case 'once': return once(rule);
    case 'extra': return extra(rule);
  }
}

/** How often a rule can be counted: 0–9999 for each, 0–1 for all others (DECISIONS, Answers). */
export function maximumCount(rule: Rule): number {
  return rule.kind === 'each' ? 9999 : 1;
}
