import { sweepRule } from '../SweepRule.ts';

/** A deduction that says which rule, but not what was seen: chapter 5 of the report has nothing to print beside it. */
export const deductionWithoutReason = sweepRule({
  id: 'deductionWithoutReason', severity: 'warning', basis: 'grading',
  find: ({ scored }) => scored.flatMap(({ items }) => items
    .filter(({ answer, score }) => (score.state === 'deducted' || score.state === 'forfeited') && answer?.note.trim() === '')
    .map(({ where }) => ({ where, facts: { item: where.itemId } }))),
});
