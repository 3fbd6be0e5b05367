import type { Answer, Finding } from '../records/Answer.ts';
import type { Item } from '../schema/ScoredPack.ts';
import { checkItemAnswer } from './checkAnswer.ts';
import { claimOf } from './claimOf.ts';
import { describeAnswerProblem } from './describeAnswerProblem.ts';
import { isAssessed } from './isAssessed.ts';
import { deductionOf } from './rules/index.ts';
import type { ItemScore, RuleOutcome } from './ScoreSheet.ts';

/**
 * Scores one item: item = points − min(points, Σ capped rules), nothing where a forfeit was triggered; extras stay outside (see `scoreCategory`).
 * Rules count in the pack's order, whatever the order of the findings.
 * @throws when the answer does not fit the item: records are checked (`checkRecord`) before they are scored
 * @basis 通用标准(试行) 考评说明: 累计扣分，扣完为止；不得分优先
 */
export function scoreItem(item: Item, answer: Answer | undefined): ItemScore {
  const standard = item.points;
  const none = { standard, na: 0, deducted: 0, earned: 0, open: 0 };
  if (!isAssessed(answer)) return { itemId: item.id, state: 'unanswered', tally: { ...none, open: standard }, outcomes: [], claimed: 0 };
  const problem = checkItemAnswer(item, answer);
  if (problem !== null) throw new Error(`An answer that cannot stand reached the score: ${describeAnswerProblem(problem, 'en')}`);
  if (answer.kind === 'notApplicable') return { itemId: item.id, state: 'notApplicable', tally: { ...none, na: standard }, outcomes: [], claimed: 0 };

  const outcomes = outcomesOf(item, answer.findings);
  const claimed = outcomes.reduce((sum, outcome) => (outcome.kind === 'extra' ? sum : sum + claimOf(outcome, standard)), 0);
  const deducted = Math.min(standard, claimed);
  const forfeited = outcomes.some((outcome) => outcome.kind === 'forfeit');
  // an extra alone leaves the item its points, yet something was found: it is not a full mark to fold away
  const state = forfeited ? 'forfeited' : outcomes.length > 0 ? 'deducted' : 'full';
  return { itemId: item.id, state, tally: { ...none, deducted, earned: standard - deducted }, outcomes, claimed };
}

function outcomesOf(item: Item, findings: readonly Finding[]): readonly RuleOutcome[] {
  if (findings.length === 0) return [];
  return item.rules.flatMap((rule) => {
    const count = findings.find((finding) => finding.ruleId === rule.id)?.count ?? 0;
    return count === 0 ? [] : [{ ruleId: rule.id, kind: rule.kind, count, ...deductionOf(rule, count, item.points) }];
  });
}
