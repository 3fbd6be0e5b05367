import type { Disk } from './Disk.ts';
import { DurableAdapter } from './DurableAdapter.ts';
import { readJournal, type Fault, type JournalReading } from './readJournal.ts';
import type { RecordKind } from './RecordKind.ts';
import { isPast, lineSchemaOf, type Restored } from './Restored.ts';
import { readSnapshot, type SnapshotReading } from './Snapshot.ts';

/** A record's two files as they lie on the disk. */
export interface RecordReading<F, C> {
  /** The journal's bytes; empty when there is none. */
  readonly content: Uint8Array;
  readonly journal: JournalReading<C | Restored<F>>;
  readonly snapshot: SnapshotReading<F>;
}

/** Reads both files and changes neither. @param path without ending @throws what the disk throws */
export async function readRecord<F extends object, C>(disk: Disk, path: string, kind: RecordKind<F, C>, savedBy: string): Promise<RecordReading<F, C>> {
  const content = (await disk.read(`${path}.journal`)) ?? new Uint8Array();
  const journal = readJournal(content, lineSchemaOf(kind));
  return { content, journal, snapshot: await readSnapshot(new DurableAdapter(disk, `${path}.json`), kind, savedBy) };
}

/**
 * What is wrong with the record; null when it can be opened. A snapshot is only written after its line was synced: an intact one that knows more
 * than the journal, or another last line, shows that the journal lost or changed something that a torn end and the chain of digests cannot show.
 */
export function faultOf<F extends object, C>({ journal, snapshot }: RecordReading<F, C>): Fault | null {
  if (journal.fault) return journal.fault;
  const seq = journal.links.length;
  if (snapshot.kind === 'damaged' && seq === 0) return { problem: 'nothingLeft', line: null };
  if (snapshot.kind !== 'whole' || isPast(journal.links.map(({ line }) => line), snapshot.snapshot.head)) return null;
  if (seq === 0) return { problem: 'journalMissing', line: null };
  if (snapshot.snapshot.seq > seq) return { problem: 'linesMissing', line: seq + 1 };
  return snapshot.snapshot.seq === seq && journal.links.at(-1)?.digest !== snapshot.snapshot.head ? { problem: 'lineChanged', line: seq } : null;
}
