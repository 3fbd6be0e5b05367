import type { Layer, Waiting } from './Answer.ts';
import type { AssessmentFile } from './AssessmentFile.ts';
import { ownEntry } from './ownEntry.ts';

/** Note and evidence that wait at an item for its score; null when nothing does. */
export function waitingAt({ waiting }: Pick<AssessmentFile, 'waiting'>, at: { readonly layer: Layer; readonly packId: string; readonly itemId: string }): Waiting | null {
  return ownEntry(ownEntry(waiting?.[at.layer] ?? {}, at.packId) ?? {}, at.itemId);
}
