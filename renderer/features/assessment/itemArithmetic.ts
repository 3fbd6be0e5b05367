import { claimOf } from '../../../assessment-specs/engine/claimOf.ts';
import type { ExtraOutcome, ItemScore } from '../../../assessment-specs/engine/ScoreSheet.ts';
import { formatPoints } from '../../i18n/format.ts';

/** What the arithmetic line says, with points as text. `terms` are what the rules ask for before the item's ceiling (`claimOf`). */
export type ItemArithmetic =
  | { readonly kind: 'unanswered' }
  | { readonly kind: 'notApplicable'; readonly standard: string }
  | { readonly kind: 'full'; readonly standard: string; readonly extra: ExtraWords | null }
  | { readonly kind: 'forfeited'; readonly standard: string; readonly extra: ExtraWords | null }
  | {
    readonly kind: 'deducted'; readonly terms: readonly string[]; readonly claimed: string; readonly standard: string; readonly deducted: string; readonly earned: string;
    /** the claims exceed the item's points: 扣完为止 */ readonly capped: boolean; readonly extra: ExtraWords | null;
    /** rules that were held by a cap of their own, below the item's points */
    readonly ownCaps: readonly { readonly asked: string; readonly cap: string }[];
  };

/** Extras of one item: asked for, taken from the category, found nothing left. */
export interface ExtraWords {
  readonly claimed: string;
  readonly applied: string;
  readonly unapplied: string | null;
}

/** The chain that led to an item's points. @param extras the extras of its category; those of other items are left out */
export function itemArithmetic({ itemId, state, tally, outcomes, claimed }: ItemScore, extras: readonly ExtraOutcome[]): ItemArithmetic {
  const standard = formatPoints(tally.standard);
  const extra = extraWords(extras.filter((outcome) => outcome.itemId === itemId));
  switch (state) {
    case 'unanswered': return { kind: 'unanswered' };
    case 'notApplicable': return { kind: 'notApplicable', standard };
    case 'full': return { kind: 'full', standard, extra };
    case 'forfeited': return { kind: 'forfeited', standard, extra };
    case 'deducted': {
      const own = outcomes.filter(({ kind }) => kind !== 'extra');
      // an extra alone takes from the category: the item keeps its points
      if (own.length === 0) return { kind: 'full', standard, extra };
      return {
        kind: 'deducted', terms: own.map((outcome) => formatPoints(claimOf(outcome, tally.standard))), claimed: formatPoints(claimed), standard,
        deducted: formatPoints(tally.deducted), earned: formatPoints(tally.earned), capped: claimed > tally.standard, extra,
        ownCaps: own.filter(({ claimed: asked, capped }) => capped < asked && capped < tally.standard).map(({ claimed: asked, capped }) => ({ asked: formatPoints(asked), cap: formatPoints(capped) })),
      };
    }
  }
}

function extraWords(extras: readonly ExtraOutcome[]): ExtraWords | null {
  if (extras.length === 0) return null;
  const sum = (of: 'claimed' | 'applied' | 'unapplied') => extras.reduce((total, outcome) => total + outcome[of], 0);
  const unapplied = sum('unapplied');
  return { claimed: formatPoints(sum('claimed')), applied: formatPoints(sum('applied')), unapplied: unapplied === 0 ? null : formatPoints(unapplied) };
}
