import type { ReasonFamily } from './Assessed.ts';

/** Applicable criteria of the major-hazard catalogue, 第十四条 included, that nobody answered. */
export const unscreened: ReasonFamily = ({ screening, packs }) => {
  const open = screening.filter((line) => line.applies && line.state === 'unanswered');
  return open.length === 0 ? [] : [{ code: 'unscreened', ref: packs.hazards.ref.id, count: open.length, first: open.slice(0, 5).map((line) => line.criterion.id) }];
};
