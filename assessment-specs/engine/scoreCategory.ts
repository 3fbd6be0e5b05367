import type { Centipoints } from '../schema/primitives.ts';
import type { Category } from '../schema/ScoredPack.ts';
import { addProgress, addTallies } from './addTallies.ts';
import { roundShare } from './roundShare.ts';
import type { CategoryScore, ElementScore, ExtraOutcome } from './ScoreSheet.ts';

/**
 * Adds the elements of one 考评类目 and takes the extras from what the category still has, in item order: category = max(0, Σ item − Σ extra).
 * What found nothing left is kept as `unapplied` and never crosses into another category.
 * @basis 考评说明: 特别说明扣分在该类目内扣
 */
export function scoreCategory(category: Category, elements: readonly ElementScore[], percentDigits: number): CategoryScore {
  const before = addTallies(elements);
  const extras = takeExtras(elements, before.earned);
  const applied = extras.reduce((sum, extra) => sum + extra.applied, 0);
  const tally = { ...before, deducted: before.deducted + applied, earned: before.earned - applied };
  return {
    categoryId: category.id, tally, progress: addProgress(elements), extras, elements,
    percent: roundShare(tally.earned, tally.standard - tally.na, percentDigits),
  };
}

function takeExtras(elements: readonly ElementScore[], available: Centipoints): readonly ExtraOutcome[] {
  const extras: ExtraOutcome[] = [];
  let left = available;
  for (const element of elements) {
    for (const { itemId, outcomes } of element.items) {
      for (const { ruleId, kind, count, capped } of outcomes) {
        if (kind !== 'extra') continue;
        const applied = Math.min(left, capped);
        left -= applied;
        extras.push({ itemId, ruleId, count, claimed: capped, applied, unapplied: capped - applied });
      }
    }
  }
  return extras;
}
