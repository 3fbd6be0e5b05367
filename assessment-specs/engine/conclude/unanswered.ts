import type { ReasonFamily } from './Assessed.ts';

/** 未评: items of a selected scored pack that nobody answered. Advisory gates count as well: a selected pack is answered whole. */
export const unanswered: ReasonFamily = ({ scored }) => scored.flatMap(({ pack, sheet }) => {
  const open = sheet.categories.flatMap((category) => category.elements.flatMap((element) => element.items)).filter((item) => item.state === 'unanswered');
  return open.length === 0 ? [] : [{ code: 'unanswered', ref: pack.id, packName: pack.name, count: open.length, first: open.slice(0, 5).map((item) => item.itemId) }];
});
