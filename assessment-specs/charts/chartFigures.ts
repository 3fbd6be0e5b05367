import type { ScoreSheet } from '../engine/ScoreSheet.ts';
import type { Centipoints } from '../schema/primitives.ts';

/** How a category stands, as shares of what can be scored in it (standard − 空项). Null when all of it is 空项. */
export interface CategoryShare {
  readonly categoryId: string;
  readonly earned: number | null;
  /** Earned and still open together; the same as `earned` once everything is answered. */
  readonly possible: number | null;
}

/** The spokes of the radar, in the order of the pack. */
export function categoryShares(sheet: ScoreSheet): readonly CategoryShare[] {
  return sheet.categories.map(({ categoryId, tally: { standard, na, earned, open } }) => {
    const whole = standard - na;
    return { categoryId, earned: whole === 0 ? null : earned / whole, possible: whole === 0 ? null : (earned + open) / whole };
  });
}

/** Points that one category or item lost. */
export interface Loss {
  readonly id: string;
  readonly lost: Centipoints;
}

/** What each category lost, the greatest first, equal ones in the order of the pack. Adds up to the sheet's 扣分. */
export function categoryLosses(sheet: ScoreSheet): readonly Loss[] {
  return ranked(sheet.categories.map(({ categoryId, tally }) => ({ id: categoryId, lost: tally.deducted })));
}

/** What each item lost, with what its extras took from the category. Adds up to the sheet's 扣分; items that are not answered lost nothing. */
export function itemLosses(sheet: ScoreSheet): readonly Loss[] {
  return ranked(sheet.categories.flatMap(({ elements, extras }) => elements.flatMap(({ items }) => items.map(({ itemId, tally }) => ({
    id: itemId, lost: tally.deducted + extras.reduce((sum, extra) => sum + (extra.itemId === itemId ? extra.applied : 0), 0),
  })))));
}

function ranked(losses: readonly Loss[]): readonly Loss[] {
  return losses.filter(({ lost }) => lost > 0).sort((a, b) => b.lost - a.lost);
}

/** A loss with its share of the whole; `others` counts what was put together in the last row, 0 for a row of its own. */
export interface ParetoRow extends Loss {
  /** Share of all losses up to and with this row, 0–1; the last is 1. */
  readonly cumulative: number;
  readonly others: number;
}

/** The greatest losses one by one and the others together, so that a figure stays readable. @param most rows at most, 2 or more */
export function paretoRows(losses: readonly Loss[], most: number): readonly ParetoRow[] {
  const total = losses.reduce((sum, { lost }) => sum + lost, 0);
  const single = losses.length <= most ? losses : losses.slice(0, most - 1);
  const others = losses.slice(single.length);
  const rest = others.reduce((sum, { lost }) => sum + lost, 0);
  let reached = 0;
  return [...single.map((loss) => ({ ...loss, others: 0 })), ...(others.length === 0 ? [] : [{ id: '', lost: rest, others: others.length }])].map((row) => {
    reached += row.lost;
    return { ...row, cumulative: reached / total };
  });
}

/** How many items of a category stand how. They add up to its items. */
export interface Completion {
  readonly categoryId: string;
  readonly full: number;
  /** Deducted and 不得分. */
  readonly deducted: number;
  readonly notApplicable: number;
  readonly unanswered: number;
}

/** How far each category is, in the order of the pack. */
export function completionOf(sheet: ScoreSheet): readonly Completion[] {
  return sheet.categories.map(({ categoryId, elements }) => {
    const states = elements.flatMap(({ items }) => items.map(({ state }) => state));
    const count = (...wanted: readonly string[]) => states.filter((state) => wanted.includes(state)).length;
    return { categoryId, full: count('full'), deducted: count('deducted', 'forfeited'), notApplicable: count('notApplicable'), unanswered: count('unanswered') };
  });
}
