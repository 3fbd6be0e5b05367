import { describe, expect, it } from 'vitest';
import { assessDamage } from '../../../electron/store/assessDamage.ts';
import { JournaledFile } from '../../../electron/store/JournaledFile.ts';
import { readRecord } from '../../../electron/store/readRecord.ts';
import { restoreRecord } from '../../../electron/store/restoreRecord.ts';
import { counters } from '../../fixtures/countersRecord.ts';
import { RecordingDisk } from '../../fixtures/RecordingDisk.ts';

const path = '/data/r';
const journal = `${path}.journal`;
const at = (minute: number) => `2026-11-20T14:${String(minute).padStart(2, '0')}:00+08:00`;
const head = (minute: number) => ({ at: at(minute), by: '韩立峰', reason: '' });
const open = (disk: RecordingDisk) => JournaledFile.open(disk, path, counters, '0.1.0');
const assess = async (disk: RecordingDisk) => assessDamage(await readRecord(disk, path, counters, '0.1.0'), counters);
const restore = (disk: RecordingDisk, offer: string, minute = 40) => restoreRecord(disk, path, counters, '0.1.0', offer, head(minute));
const textOf = (bytes: Uint8Array | undefined) => new TextDecoder().decode(bytes);
const bytesOf = (text: string) => new TextEncoder().encode(text);

/** A record of six lines, a: 1 to 6; the snapshot stands for the first `snapshotAt` of them, 0: there is none. */
async function record(snapshotAt: number): Promise<RecordingDisk> {
  const disk = new RecordingDisk();
  const written = await open(disk);
  for (let value = 1; value <= 6; value += 1) {
    await written.commit(value - 1, [{ name: 'a', value }], head(value), null);
    if (value === snapshotAt) await written.close();
  }
  return disk;
}

const edit = (disk: RecordingDisk, change: (text: string) => string) => disk.files.set(journal, bytesOf(change(textOf(disk.files.get(journal)))));
const withoutThirdLine = (text: string) => text.split('\n').filter((_, index) => index !== 2).join('\n');
const changedThirdLine = (text: string) => text.replace('"value":3', '"value":7');

describe('what is left of a damaged journal', () => {
  it.each([
    ['a digit changed in the middle, no snapshot', 0, changedThirdLine, { problem: 'lineChanged', line: 3 }, 2, { changes: 4, until: at(6) }],
    ['a digit changed in the middle, a snapshot after it', 5, changedThirdLine, { problem: 'lineChanged', line: 3 }, 6, { changes: 0, until: null }],
    ['a line cut out, no snapshot', 0, withoutThirdLine, { problem: 'brokenChain', line: 3 }, 2, { changes: 4, until: at(6) }],
    ['a line cut out, a snapshot before it', 1, withoutThirdLine, { problem: 'brokenChain', line: 3 }, 2, { changes: 4, until: at(6) }],
    ['a line cut out, a snapshot of the end', 6, withoutThirdLine, { problem: 'brokenChain', line: 3 }, 6, { changes: 0, until: null }],
    ['a digit changed in the line before the last: which of the two it was cannot be told', 0, (text: string) => text.replace('"value":5', '"value":9'), { problem: 'brokenChain', line: 6 }, 4, { changes: 2, until: at(6) }],
    ['a digit changed that the snapshot clears the line before of', 5, (text: string) => text.replace(/"previous":"(.)(?=[^}]*"seq":6)/, (all, digit: string) => all.slice(0, -1) + (digit === '0' ? '1' : '0')), { problem: 'brokenChain', line: 6 }, 5, { changes: 1, until: at(6) }],
    ['a line that is no JSON', 0, (text: string) => text.replace('"seq":2,', '"seq":2;'), { problem: 'notJson', line: 2 }, 1, { changes: 5, until: at(6) }],
    ['cut in half, a snapshot of the end', 6, (text: string) => text.slice(0, text.length >> 1), { problem: 'linesMissing', line: 4 }, 6, { changes: 0, until: null }],
    ['another last line, a snapshot of the end', 6, (text: string) => text.replace('"value":6', '"value":1'), { problem: 'lineChanged', line: 6 }, 6, { changes: 0, until: null }],
    ['empty, a snapshot', 4, () => '', { problem: 'journalMissing', line: null }, 4, { changes: 0, until: null }],
    ['a byte order mark and CRLF from an editor', 0, (text: string) => `\uFEFF${text.replaceAll('\n', '\r\n')}`, { problem: 'encoding', line: 1 }, 6, { changes: 0, until: null }],
  ])('is told exactly: %s', async (_name, snapshotAt, damage, fault, seq, lost) => {
    const disk = await record(snapshotAt);
    edit(disk, damage);
    const found = await assess(disk);
    expect({ fault: found?.fault, seq: found?.good?.seq, file: found?.good?.file, at: found?.good?.at }).toEqual({ fault, seq, file: { a: seq }, at: at(seq) });
    expect(found?.lost).toEqual(lost);
  });

  it('is everything when an editor saved it as UTF-16', async () => {
    const disk = await record(0);
    const text = `\uFEFF${textOf(disk.files.get(journal))}`;
    disk.files.set(journal, new Uint8Array(Uint16Array.from(text, (letter) => letter.charCodeAt(0)).buffer));
    expect(await assess(disk)).toMatchObject({ fault: { problem: 'encoding', line: 1 }, good: { seq: 6, file: { a: 6 } }, lost: { changes: 0 } });
  });

  it('is nothing when neither file can be read, and nothing is offered for what another version wrote', async () => {
    const disk = await record(6);
    disk.files.set(journal, bytesOf('\0\0\0\0'));
    disk.files.set(`${path}.json`, bytesOf('{"format'));
    expect(await assess(disk)).toMatchObject({ fault: { problem: 'nothingLeft' }, good: null });
    const foreign = await record(0);
    const kind = { ...counters, lineSchema: counters.lineSchema.refine(({ seq }) => seq !== 3) };
    expect(assessDamage(await readRecord(foreign, path, kind, '0.1.0'), kind)).toMatchObject({ fault: { problem: 'otherVersion', line: 3 }, good: null });
  });

  it('is no question for a torn last line: that heals itself', async () => {
    const disk = await record(5);
    edit(disk, (text) => text.slice(0, -5));
    expect(await assess(disk)).toBeNull();
    expect((await open(disk)).file).toEqual({ a: 5 });
  });

  it('names a seal that stands in the lost lines', async () => {
    const disk = await record(0);
    edit(disk, (text) => text.replace('"value":3', '"value":7').replace('"name":"a","value":5', '"kind":"sealed","number":"ZP2026-TEST-r1"'));
    expect((await assess(disk))?.lostSeal).toBe('ZP2026-TEST-r1');
  });
});

describe('restoring a record', () => {
  it('keeps the sound lines and the damaged file, says in the journal what happened, and goes on from there', async () => {
    const disk = await record(0);
    edit(disk, withoutThirdLine);
    const damaged = textOf(disk.files.get(journal));
    const offer = (await assess(disk))?.good?.offer ?? '';
    expect(await restore(disk, offer)).toEqual({ ok: true, value: null });
    const restored = await open(disk);
    expect([restored.file, restored.seq]).toEqual([{ a: 2 }, 3]);
    expect(restored.lines.at(-1)).toMatchObject({ head: head(40), changes: [{ kind: 'restored', keptAs: 'r.journal.damaged-20261120-144000', lostChanges: 4 }] });
    expect(textOf(disk.files.get(`${journal}.damaged-20261120-144000`))).toBe(damaged);
    expect(restored.undoSteps()).toEqual({ undo: null, redo: null });
    expect(await restored.commit(3, [{ name: 'a', value: 9 }], head(50), null)).toBeNull();
    expect((await open(disk)).file).toEqual({ a: 9 });
  });

  it('is not undone by the old snapshot, and can be done again after new damage', async () => {
    const disk = await record(6);
    edit(disk, (text) => text.split('\n').slice(0, 2).join('\n') + '\n');
    await restore(disk, (await assess(disk))?.good?.offer ?? '');
    const restored = await open(disk);
    expect([restored.file, restored.seq]).toEqual([{ a: 6 }, 3]);
    await restored.commit(3, [{ name: 'b', value: 1 }], head(41), null);
    await restored.close();
    edit(disk, (text) => text.replace('"value":1', '"value":8'));
    const again = await assess(disk);
    expect(again?.good).toMatchObject({ seq: 4, file: { a: 6, b: 1 } });
    await restore(disk, again?.good?.offer ?? '', 42);
    expect((await open(disk)).file).toEqual({ a: 6, b: 1 });
    expect([...disk.files.keys()].filter((name) => name.includes('.damaged-'))).toHaveLength(2);
  });

  it('restores nothing but what was agreed to, and leaves a sound record alone', async () => {
    const disk = await record(0);
    edit(disk, withoutThirdLine);
    const offer = (await assess(disk))?.good?.offer ?? '';
    edit(disk, (text) => text.split('\n').filter((_, index) => index !== 1).join('\n'));
    const before = new Map(disk.files);
    expect(await restore(disk, offer)).toMatchObject({ ok: false, error: { code: 'record.damageChanged' } });
    expect(disk.files).toEqual(before);
    const sound = await record(0);
    const whole = new Map(sound.files);
    expect(await restore(sound, offer)).toEqual({ ok: true, value: null });
    expect(sound.files).toEqual(whole);
  });

  it('leaves after a power cut at any step either what there was or what was agreed to, never loses the damaged file, and can be asked again', async () => {
    for (const snapshotAt of [0, 3, 6]) {
      const disk = await record(snapshotAt);
      edit(disk, changedThirdLine);
      const damaged = textOf(disk.files.get(journal));
      const start = RecordingDisk.holding(disk.files);
      const good = (await assess(start))?.good;
      await restore(start, good?.offer ?? '');
      let cuts = 0;
      for (let count = 0; count <= start.operations.length; count += 1) {
        for (const { files } of start.afterPowerCut(count)) {
          const after = RecordingDisk.holding(new Map([...disk.files, ...files]));
          for (let turn = 0; turn < 2; turn += 1) await restore(after, (await assess(after))?.good?.offer ?? '', 41 + turn);
          const opened = await open(after);
          expect([opened.file, opened.lines.filter(({ changes }) => changes.some((change) => 'kind' in change)).length]).toEqual([good?.file, 1]);
          const copies = [...after.files].filter(([name]) => name.includes('.damaged-') && !name.endsWith('.tmp'));
          expect(copies.map(([, content]) => textOf(content))).toEqual([damaged]);
          cuts += 1;
        }
      }
      expect(cuts).toBeGreaterThan(10);
    }
  });
});
