import type { Answer } from './Answer.ts';
import type { AssessmentFile } from './AssessmentFile.ts';
import { canonicalJson } from './canonicalJson.ts';
import type { AssessmentChange } from './changes.ts';
import { ownEntry } from './ownEntry.ts';
import { waitingAt } from './waitingAt.ts';

/**
 * The field that a change only typed into, or null when it did more. What is typed reaches the disk every moment; undo takes it back as one piece.
 * @param file the file before the change
 */
export function typedInto(file: AssessmentFile, change: AssessmentChange): string | null {
  switch (change.kind) {
    case 'narrativeSet': return 'narrative';
    case 'answered': {
      const before = ownEntry(ownEntry(file.layers[change.layer], change.packId) ?? {}, change.itemId);
      return before !== null && change.answer !== null && exceptNote(before) === exceptNote(change.answer) ? `note ${change.layer} ${change.packId} ${change.itemId}` : null;
    }
    case 'attached': {
      const before = waitingAt(file, change);
      return change.waiting !== null && canonicalJson(before?.evidence ?? []) === canonicalJson(change.waiting.evidence) ? `note ${change.layer} ${change.packId} ${change.itemId}` : null;
    }
    default: return null;
  }
}

function exceptNote({ note: _note, by: _by, at: _at, ...rest }: Answer): string {
  return canonicalJson(rest);
}
