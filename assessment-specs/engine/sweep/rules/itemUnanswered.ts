import { sweepRule } from '../SweepRule.ts';

/** 未评: blank is not zero, and nothing can be concluded. */
export const itemUnanswered = sweepRule({
  id: 'itemUnanswered', severity: 'error', basis: 'pack',
  find: ({ scored }) => scored.flatMap(({ items }) => items.filter(({ score }) => score.state === 'unanswered').map(({ where }) => ({ where, facts: { item: where.itemId } }))),
});
