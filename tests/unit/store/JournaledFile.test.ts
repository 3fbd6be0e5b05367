import { describe, expect, it } from 'vitest';
import { DamagedFile } from '../../../electron/store/DamagedFile.ts';
import { JournaledFile, NewerFormat } from '../../../electron/store/JournaledFile.ts';
import { counters, type CounterChange, type Counters } from '../../fixtures/countersRecord.ts';
import { RecordingDisk } from '../../fixtures/RecordingDisk.ts';

const head = (at: string) => ({ at, by: '韩立峰', reason: '' });
const at = (minute: number) => `2026-11-20T14:${String(minute).padStart(2, '0')}:00+08:00`;
const open = (disk: RecordingDisk) => JournaledFile.open(disk, '/data/r', counters, '0.1.0');
const set = (record: JournaledFile<Counters, CounterChange>, name: string, value: number | null, undoes: number | null = null) =>
  record.commit(record.seq, [{ name, value }], head(at(record.seq)), undoes);
const text = (disk: RecordingDisk, path: string) => new TextDecoder().decode(disk.files.get(path));

describe('a journaled record', () => {
  it('is the same after opening it again, with and without its snapshot', async () => {
    const disk = new RecordingDisk();
    const record = await open(disk);
    await set(record, 'a', 1);
    await set(record, 'b', 2);
    await record.close();
    await set(record, 'a', 3);
    expect((await open(disk)).file).toEqual({ a: 3, b: 2 });
    disk.files.delete('/data/r.json');
    const replayed = await open(disk);
    expect([replayed.file, replayed.seq, replayed.head]).toEqual([{ a: 3, b: 2 }, 3, record.head]);
  });

  it('names in each line the digest of the line before', async () => {
    const disk = new RecordingDisk();
    const record = await open(disk);
    await set(record, 'a', 1);
    const first = record.head;
    await set(record, 'b', 2);
    expect(record.lines.map((line) => line.previous)).toEqual([null, first]);
  });

  it('refuses a change that was based on an older state and says who was faster', async () => {
    const record = await open(new RecordingDisk());
    await set(record, 'a', 1);
    expect(await record.commit(0, [{ name: 'a', value: 9 }], head(at(5)), null)).toEqual({ code: 'record.stale', params: { expected: 0, actual: 1, by: '韩立峰', at: at(0) } });
    expect(record.file).toEqual({ a: 1 });
  });

  it('writes all changes of a line or none', async () => {
    const disk = new RecordingDisk();
    const record = await open(disk);
    expect(await record.commit(0, [{ name: 'a', value: 1 }, { name: 'b', value: -1 }], head(at(0)), null)).toMatchObject({ code: 'record.sealed' });
    expect([record.file, record.seq, disk.files.size]).toEqual([null, 0, 0]);
  });

  it('keeps what was there when the disk is full, and goes on once there is room', async () => {
    const disk = new RecordingDisk();
    const record = await open(disk);
    await set(record, 'a', 1);
    disk.roomBytes = 10;
    await expect(set(record, 'a', 2)).rejects.toMatchObject({ code: 'ENOSPC' });
    expect(record.file).toEqual({ a: 1 });
    disk.roomBytes = Number.POSITIVE_INFINITY;
    expect(await set(record, 'a', 3)).toBeNull();
    expect((await open(disk)).file).toEqual({ a: 3 });
  });

  it('never loses an acknowledged change and never shows an unacknowledged half, wherever the power goes', async () => {
    const disk = new RecordingDisk();
    const record = await open(disk);
    const acknowledged: { operations: number; value: number }[] = [];
    for (let value = 1; value <= 6; value += 1) {
      await set(record, 'a', value);
      acknowledged.push({ operations: disk.operations.length, value });
      if (value % 2 === 0) await record.close();
    }
    let checked = 0;
    for (let count = 0; count <= disk.operations.length; count += 1) {
      for (const { files, completed } of disk.afterPowerCut(count)) {
        const promised = acknowledged.filter((entry) => entry.operations <= completed).at(-1)?.value ?? 0;
        const reopened = await open(RecordingDisk.holding(files));
        expect(reopened.file?.['a'] ?? 0).toBeGreaterThanOrEqual(promised);
        expect(reopened.file?.['a'] ?? 0).toBe(reopened.seq);
        checked += 1;
      }
    }
    expect(checked).toBeGreaterThan(30);
  });

  it('drops a torn last line and keeps its bytes beside', async () => {
    const disk = new RecordingDisk();
    const record = await open(disk);
    await set(record, 'a', 1);
    await set(record, 'a', 2);
    const whole = disk.files.get('/data/r.journal') ?? new Uint8Array();
    disk.files.set('/data/r.journal', whole.subarray(0, whole.length - 7));
    const reopened = await open(disk);
    expect([reopened.file, reopened.seq]).toEqual([{ a: 1 }, 1]);
    expect(text(disk, '/data/r.journal.torn')).toContain('"value":2');
  });

  it.each([
    ['a changed digit in an old line', (journal: string) => journal.replace('"value":1', '"value":7')],
    ['a line cut out of the middle', (journal: string) => journal.split('\n').filter((_, index) => index !== 1).join('\n')],
    ['a line that is not JSON', (journal: string) => journal.replace('{', '[')],
  ])('stops at %s and changes nothing', async (_name, damage) => {
    const disk = new RecordingDisk();
    const record = await open(disk);
    for (const value of [1, 2, 3]) await set(record, 'a', value);
    const damaged = damage(text(disk, '/data/r.journal'));
    disk.files.set('/data/r.journal', new TextEncoder().encode(damaged));
    await expect(open(disk)).rejects.toThrow(DamagedFile);
    expect(text(disk, '/data/r.journal')).toBe(damaged);
  });

  it.each([['half a snapshot', '{"format":"test-cou'], ['an empty snapshot', ''], ['a snapshot of another record', '{"data":{"file":{"a":9},"head":"0","seq":1},"format":"test-counters","savedBy":"x","version":2}']])(
    'sets %s aside and makes it again from the journal', async (_name, content) => {
      const disk = new RecordingDisk();
      const record = await open(disk);
      await set(record, 'a', 1);
      await record.close();
      disk.files.set('/data/r.json', new TextEncoder().encode(content));
      expect((await open(disk)).file).toEqual({ a: 1 });
      expect(text(disk, '/data/r.json.damaged')).toBe(content);
    });

  it('says so when the journal is gone but a snapshot is there', async () => {
    const disk = new RecordingDisk();
    const record = await open(disk);
    await set(record, 'a', 1);
    await record.close();
    disk.files.delete('/data/r.journal');
    await expect(open(disk)).rejects.toThrow(DamagedFile);
    expect(disk.files.has('/data/r.json')).toBe(true);
  });

  it('does not take a snapshot for true in which a digit was changed', async () => {
    const disk = new RecordingDisk();
    const record = await open(disk);
    await set(record, 'a', 1);
    await record.close();
    disk.files.set('/data/r.json', new TextEncoder().encode(text(disk, '/data/r.json').replace('"a":1', '"a":7')));
    expect((await open(disk)).file).toEqual({ a: 1 });
  });

  it.each([
    ['lost its end at a line', (lines: string[]) => lines.slice(0, 2).join('\n') + '\n', 'linesMissing'],
    ['lost its end within a line', (lines: string[]) => lines.join('\n').slice(0, -60), 'linesMissing'],
    ['has another last line', (lines: string[]) => lines.join('\n').replace('"value":3', '"value":8') + '\n', 'lineChanged'],
  ])('does not pass over a journal that %s when its snapshot remembers more', async (_name, damage, problem) => {
    const disk = new RecordingDisk();
    const record = await open(disk);
    for (const value of [1, 2, 3]) await set(record, 'a', value);
    await record.close();
    const damaged = damage(text(disk, '/data/r.journal').trimEnd().split('\n'));
    disk.files.set('/data/r.journal', new TextEncoder().encode(damaged));
    await expect(open(disk)).rejects.toMatchObject({ problem });
    expect(text(disk, '/data/r.journal')).toBe(damaged);
  });

  it('does not touch a file of a newer version', async () => {
    const disk = new RecordingDisk();
    const record = await open(disk);
    await set(record, 'a', 1);
    await record.close();
    const newer = text(disk, '/data/r.json').replace('"version":2', '"version":3');
    disk.files.set('/data/r.json', new TextEncoder().encode(newer));
    await expect(open(disk)).rejects.toThrow(NewerFormat);
    expect(text(disk, '/data/r.json')).toBe(newer);
  });

  it('waits, when it is closed, for a snapshot that is being written already', async () => {
    let arrived = (): void => undefined;
    let release = (): void => undefined;
    const underWay = new Promise<void>((resolve) => { arrived = resolve; });
    const gate = new Promise<void>((resolve) => { release = resolve; });
    class SlowDisk extends RecordingDisk {
      override async rename(from: string, to: string): Promise<void> {
        arrived();
        await gate;
        return super.rename(from, to);
      }
    }
    const disk = new SlowDisk();
    const record = await open(disk);
    await set(record, 'a', 1);
    await underWay;
    let closed = false;
    const closing = record.close().then(() => { closed = true; });
    await new Promise((resolve) => { setTimeout(resolve, 20); });
    expect([closed, disk.files.has('/data/r.json')]).toEqual([false, false]);
    release();
    await closing;
    expect(disk.files.has('/data/r.json')).toBe(true);
  });

  it('runs commits one after another, so that of two equal bases only one wins', async () => {
    const record = await open(new RecordingDisk());
    const both = await Promise.all([set(record, 'a', 1), set(record, 'a', 2)]);
    expect(both.filter((refusal) => refusal === null)).toHaveLength(1);
    expect(both.find((refusal) => refusal !== null)).toMatchObject({ code: 'record.stale' });
  });
});
