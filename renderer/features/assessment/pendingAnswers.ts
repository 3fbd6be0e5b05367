import type { Answers } from '../../../assessment-specs/engine/createScorer.ts';
import type { Answer } from '../../../assessment-specs/records/Answer.ts';

/** Answers that were given here and that the host has not confirmed yet, by pack and item. Null takes an answer back. */
export type PendingAnswers = Readonly<Record<string, Readonly<Record<string, PendingAnswer>>>>;

export interface PendingAnswer {
  readonly answer: Answer | null;
  /** Which write it belongs to: only that write's end lets it go, so that a faster second answer is not lost to the first one's reply. */
  readonly ticket: number;
}

/** With one more answer under way. */
export function withPending(pending: PendingAnswers, packId: string, itemId: string, given: PendingAnswer): PendingAnswers {
  return { ...pending, [packId]: { ...pending[packId], [itemId]: given } };
}

/** Without what a write carried: it has ended, so the stored state speaks again, whether it was taken or refused. */
export function withoutTicket(pending: PendingAnswers, ticket: number): PendingAnswers {
  return Object.fromEntries(Object.entries(pending).map(([packId, answers]) => [packId, Object.fromEntries(Object.entries(answers).filter(([, given]) => given.ticket !== ticket))]));
}

/** What is shown and scored: the stored answers with those under way laid over them. The stored object itself where nothing is. */
export function answersShown(stored: Answers, pending: PendingAnswers[string] | undefined): Answers {
  const given = Object.entries(pending ?? {});
  if (given.length === 0) return stored;
  const shown: Record<string, Answer> = { ...stored };
  for (const [itemId, { answer }] of given) {
    if (answer === null) delete shown[itemId];
    else shown[itemId] = answer;
  }
  return shown;
}
