import type { Centipoints } from '../schema/primitives.ts';
import type { Category } from '../schema/ScoredPack.ts';
import { roundShare } from './roundShare.ts';
import type { CategoryScore, ScoreSheet } from './ScoreSheet.ts';

/** What the open items of one category can still do to it. All in centipoints. */
export interface CategoryOutlook {
  /** Earned when every open item gets nothing and triggers its extras. */
  readonly worst: Centipoints;
  /** Earned when every open item gets its full points. */
  readonly best: Centipoints;
  /**
   * Where extras have eaten the category, points earned there only refill the hole, and 空项 can be worth more:
   * what is given up (`lost`) and what leaves the denominator (`removed`) when every open item that may be 空项 is.
   */
  readonly byNotApplicable: { readonly lost: Centipoints; readonly removed: Centipoints };
}

/** Looks at the open items of a category that has been scored. */
export function outlookOf(category: Category, score: CategoryScore): CategoryOutlook {
  const items = score.elements.reduce((sum, element) => sum + element.tally.earned, 0);
  const extras = score.extras.reduce((sum, extra) => sum + extra.claimed, 0);
  const left = (earned: Centipoints, taken: Centipoints) => Math.max(0, earned - taken);
  let openExtras = 0;
  let removed = 0;
  if (score.tally.open > 0) {
    category.elements.forEach((element, e) => element.items.forEach((item, i) => {
      if (score.elements[e]?.items[i]?.state !== 'unanswered') return;
      for (const rule of item.rules) if (rule.kind === 'extra') openExtras += rule.points;
      if (item.notApplicable.allowed) removed += item.points;
    }));
  }
  const best = left(items + score.tally.open, extras);
  return {
    worst: left(items, extras + openExtras), best,
    byNotApplicable: { lost: best - left(items + score.tally.open - removed, extras), removed },
  };
}

/**
 * Worst and best result that the open items still allow: no way of answering them leaves this range.
 * The best takes 空项 instead of full marks in a category as long as that raises the share (lost ÷ removed below the share so far).
 */
export function scoreRange(outlooks: readonly CategoryOutlook[], denominator: Centipoints, percentDigits: number): ScoreSheet['range'] {
  const worst = outlooks.reduce((sum, outlook) => sum + outlook.worst, 0);
  let best = outlooks.reduce((sum, outlook) => sum + outlook.best, 0);
  let over = denominator;
  const holes = outlooks.map((outlook) => outlook.byNotApplicable).filter(({ lost, removed }) => lost < removed);
  holes.sort((a, b) => (product(a.lost, b.removed) < product(b.lost, a.removed) ? -1 : 1));
  for (const { lost, removed } of holes) {
    if (removed === over || product(lost, over) >= product(best, removed)) break;
    best -= lost;
    over -= removed;
  }
  return { low: roundShare(worst, denominator, percentDigits), high: roundShare(best, over, percentDigits) };
}

// two totals multiplied can leave the safe integers
function product(a: Centipoints, b: Centipoints): bigint {
  return BigInt(a) * BigInt(b);
}
