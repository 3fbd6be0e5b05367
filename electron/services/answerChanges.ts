import type { Answer, Layer, Waiting } from '../../assessment-specs/records/Answer.ts';
import type { AssessmentFile } from '../../assessment-specs/records/AssessmentFile.ts';
import type { AssessmentChange, ChangeHead } from '../../assessment-specs/records/changes.ts';
import { ownEntry } from '../../assessment-specs/records/ownEntry.ts';
import { waitingAt } from '../../assessment-specs/records/waitingAt.ts';

/** What one answer may name. */
const maxEvidence = 500;

interface Given {
  readonly layer: Layer;
  readonly packId: string;
  readonly itemId: string;
  /** Null takes the answer back: its note and evidence then wait for the next one. */
  readonly answer: Answer | null;
}

/** An answer as changes of the record: it takes over what waited at the item, also when its giver did not know of it, and no note is lost with an answer that is taken back. */
export function answerChanges(file: AssessmentFile, { answer, ...at }: Given, head: ChangeHead): AssessmentChange[] {
  const waiting = waitingAt(file, at);
  if (answer !== null && waiting !== null) return [{ kind: 'attached', ...at, waiting: null }, { kind: 'answered', ...at, answer: withWaiting(answer, waiting) }];
  const answered: AssessmentChange = { kind: 'answered', ...at, answer };
  if (answer !== null) return [answered];
  const before = ownEntry(ownEntry(file.layers[at.layer], at.packId) ?? {}, at.itemId);
  if (before === null || (before.note === '' && before.evidence.length === 0)) return [answered];
  return [answered, { kind: 'attached', ...at, waiting: { note: before.note, evidence: before.evidence, by: head.by, at: head.at } }];
}

function withWaiting(answer: Answer, { note, evidence }: Waiting): Answer {
  return { ...answer, note: answer.note === '' ? note : answer.note, evidence: [...new Set([...answer.evidence, ...evidence])].slice(0, maxEvidence) };
}
