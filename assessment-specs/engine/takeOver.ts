import type { Answer } from '../records/Answer.ts';
import type { Evidence } from '../records/Evidence.ts';
import type { ResolvedTraits } from '../records/resolveTraits.ts';
import type { Day } from '../schema/primitives.ts';
import type { CarriedItem } from './carriedForward.ts';

/**
 * Why an earlier answer cannot become today's by one act.
 * nothingBefore: there was none; changed: the item's wording, points or rules are others now; answered: somebody scored it this time already;
 * period: that nothing happened in another period says nothing of this one; traitNotAbsent: the profile no longer says 'no'.
 */
export type TakeOverProblem = 'nothingBefore' | 'changed' | 'answered' | 'period' | 'traitNotAbsent';

/** @returns null: it can be taken over, one item at a time, as a new answer of whoever does it */
export function takeOverProblem({ review, differences, before }: CarriedItem, traits: ResolvedTraits): TakeOverProblem | null {
  if (before === null) return 'nothingBefore';
  if (review === 'reviewed') return 'answered';
  if (differences.length > 0) return 'changed';
  const { answer } = before;
  if (answer.kind === 'scored' || answer.ground === 'attested') return null;
  if (answer.ground === 'period') return 'period';
  return answer.traits.every((trait) => traits.get(trait)?.value === 'no') ? null : 'traitNotAbsent';
}

/**
 * The cards of an earlier answer's evidence that may be cited again: what is still valid on a day, with the day that it stands for (the day it was added
 * where none was given), so that last year's photograph never passes for this year's. The files are the same ones.
 */
export function evidenceToCite(answer: Answer, cards: Readonly<Record<string, Evidence>>, today: Day): readonly Evidence[] {
  return answer.evidence.flatMap((id) => {
    const card = Object.hasOwn(cards, id) ? cards[id] : undefined;
    if (card === undefined || (card.validUntil !== null && card.validUntil < today)) return [];
    return [{ ...card, obtainedOn: card.obtainedOn ?? card.addedAt.slice(0, 10) }];
  });
}
