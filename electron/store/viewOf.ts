import { succeed, type Reply } from '../contract/Reply.ts';
import type { Versioned } from '../contract/views.ts';
import type { JournaledFile } from './JournaledFile.ts';

/** A record as the interface sees it. @param absent what to answer for one that has no state yet */
export function viewOf<F extends object, C>(record: JournaledFile<F, C>, absent: () => Reply<never>): Reply<Versioned<F>> {
  return record.file === null ? absent() : succeed({ file: record.file, seq: record.seq, head: record.head, savedAt: record.savedAt });
}
