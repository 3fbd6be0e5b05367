import type { Answers } from '../../../assessment-specs/engine/createScorer.ts';
import type { Answer } from '../../../assessment-specs/records/Answer.ts';
import type { OutboxEntry } from '../../host/answerOutbox.ts';
import type { Attached } from './editAnswer.ts';

/** What was given here and is not on the disk yet, by item: the newest of each. */
export interface PendingAnswers {
  /** null: taken back */
  readonly answers: Readonly<Record<string, Answer | null>>;
  /** null: nothing waits any longer */
  readonly waiting: Readonly<Record<string, Attached | null>>;
}

/** Of the outbox, what concerns one pack of one assessment. */
export function pendingOf(entries: readonly OutboxEntry[], assessmentId: string, packId: string): PendingAnswers {
  const answers: Record<string, Answer | null> = {};
  const waiting: Record<string, Attached | null> = {};
  for (const { place, laid } of entries) {
    if (place.assessmentId !== assessmentId) continue;
    for (const one of laid) {
      if (one.packId !== packId) continue;
      if (one.answer !== undefined) answers[one.itemId] = one.answer;
      // the host lets the note of an answer that is taken back wait by itself
      waiting[one.itemId] = one.waits ?? null;
    }
  }
  return { answers, waiting };
}

/** What is shown and scored: the stored answers with those under way laid over them. The stored object itself where nothing is. */
export function answersShown(stored: Answers, pending: PendingAnswers): Answers {
  return laidOver(stored, pending.answers);
}

/** Notes and evidence that wait for a score, in the same way. */
export function waitingShown(stored: Readonly<Record<string, Attached>>, pending: PendingAnswers): Readonly<Record<string, Attached>> {
  return laidOver(stored, pending.waiting);
}

function laidOver<T>(stored: Readonly<Record<string, T>>, over: Readonly<Record<string, T | null>>): Readonly<Record<string, T>> {
  const given = Object.entries(over);
  if (given.length === 0) return stored;
  const shown: Record<string, T> = { ...stored };
  for (const [itemId, value] of given) {
    if (value === null) delete shown[itemId];
    else shown[itemId] = value;
  }
  return shown;
}
