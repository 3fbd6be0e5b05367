import { basename } from 'node:path';
import type { ChangeHead } from '../../assessment-specs/records/changes.ts';
import { fail, succeed, type Reply } from '../contract/Reply.ts';
import { assessDamage, type GoodState } from './assessDamage.ts';
import type { Disk } from './Disk.ts';
import { lineBytes } from './Journal.ts';
import { readJournal } from './readJournal.ts';
import type { RecordKind } from './RecordKind.ts';
import { readRecord } from './readRecord.ts';
import { lineSchemaOf, type Restored } from './Restored.ts';
import { setAside } from './setAside.ts';
import { writeDurably } from './writeDurably.ts';

/**
 * Puts a damaged record back to its newest good state: its sound lines, then one line with that state. The damaged journal is first kept whole under
 * another name; then the new one takes its place by a rename, which is the commit. A crash before it leaves the damaged journal, so that the same can be asked again;
 * a record that is sound already is left alone. @param path without ending @param offer what the user agreed to @throws what the disk throws
 */
export async function restoreRecord<F extends object, C>(disk: Disk, path: string, kind: RecordKind<F, C>, savedBy: string, offer: string, head: ChangeHead): Promise<Reply<null>> {
  const journalPath = `${path}.journal`;
  const reading = await readRecord(disk, path, kind, savedBy);
  const damage = assessDamage(reading, kind);
  if (damage === null) return succeed(null);
  if (damage.good === null) return fail('record.noGoodCopy', { file: journalPath });
  if (damage.good.offer !== offer) return fail('record.damageChanged', { file: journalPath });
  const keptAs = reading.content.length === 0 ? null : basename(await setAside(disk, journalPath, reading.content, head.at));
  const { snapshot } = reading;
  const snapshotHead = snapshot.kind === 'whole' ? snapshot.snapshot.head : null;
  const content = journalOf(damage.good, { kind: 'restored', file: damage.good.file, keptAs, lostChanges: damage.lost.changes, snapshotHead }, head);
  const back = readJournal(content, lineSchemaOf(kind));
  if (back.fault !== null || back.completeLength !== content.length) throw new Error(`The restored journal of ${path} could not be read again: ${back.fault?.problem ?? 'incomplete'}.`);
  await writeDurably(disk, journalPath, content);
  return succeed(null);
}

function journalOf<F>(good: GoodState<F>, change: Restored<F>, head: ChangeHead): Uint8Array {
  const line = lineBytes({ seq: good.prefixSeq + 1, previous: good.prefixHead, head, undoes: null, changes: [change] });
  const content = new Uint8Array(good.prefix.length + line.length);
  content.set(good.prefix);
  content.set(line, good.prefix.length);
  return content;
}
