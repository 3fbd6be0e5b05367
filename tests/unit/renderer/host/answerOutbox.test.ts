import { describe, expect, it } from 'vitest';
import type { Answer } from '../../../../assessment-specs/records/Answer.ts';
import type { AssessmentFile } from '../../../../assessment-specs/records/AssessmentFile.ts';
import type { GivenAnswer } from '../../../../electron/contract/channels.ts';
import type { Failure, Reply } from '../../../../electron/contract/Reply.ts';
import { fail, succeed } from '../../../../electron/contract/Reply.ts';
import type { AssessmentView } from '../../../../electron/contract/views.ts';
import type { AnswerOutbox, OutboxEntry } from '../../../../renderer/host/answerOutbox.ts';
import { createAnswerOutbox, isPassing, placesOf } from '../../../../renderer/host/answerOutbox.ts';

const place = { enterpriseId: 'e-1', assessmentId: 'a-1' };
const at = '2026-11-25T09:00:00+08:00';
const noted = (note: string): GivenAnswer => ({ kind: 'scored', findings: [], note, evidence: [] });
const full: Failure = { code: 'disk.full', params: { file: 'journal' } };

/** A disk with one record, as a second window and a full disk leave it. */
class Disk {
  problem: Failure | null = null;
  /** the reply to the next write is lost after it was written */
  loses = false;
  readonly written: string[] = [];
  private held = new Map<string, Answer>();
  private seq = 1;
  known: AssessmentView = this.view();

  view(): AssessmentView {
    const file = { id: 'a-1', layers: { self: { p: Object.fromEntries(this.held) } } } as unknown as AssessmentFile;
    return { file, seq: this.seq, savedAt: at } as AssessmentView;
  }
  write(itemId: string, note: string, by = '孟宏'): void {
    this.seq += 1;
    this.held.set(itemId, { ...noted(note), by, at });
  }
  takeBack(itemId: string): Reply<null> {
    this.seq += 1;
    this.held.delete(itemId);
    this.known = this.view();
    return succeed(null);
  }
  note(itemId: string): string | undefined {
    return this.held.get(itemId)?.note;
  }
  async send({ write }: OutboxEntry): Promise<Reply<AssessmentView>> {
    const from = this.known.seq;
    await Promise.resolve();
    if (this.problem !== null) return { ok: false, error: this.problem };
    if (from !== this.seq) return fail('record.stale', { expected: from, actual: this.seq, by: '安晴', at });
    if (write.channel !== 'assessment.answer' || write.input.answer === null) throw new Error('Only answers are given here.');
    if (write.input.answer.note === '坏') return fail('answer.unknownItem', { itemId: write.input.itemId });
    this.write(write.input.itemId, write.input.answer.note);
    this.written.push(`${write.input.itemId} ${write.input.answer.note}`);
    if (this.loses) {
      this.loses = false;
      return fail('call.unreachable');
    }
    this.known = this.view();
    return succeed(this.known);
  }
  async reread(): Promise<Reply<AssessmentView>> {
    this.known = this.view();
    return succeed(this.known);
  }
}

function opened(): { readonly disk: Disk; readonly outbox: AnswerOutbox; readonly give: (itemId: string, note: string) => Promise<Reply<AssessmentView>> } {
  const disk = new Disk();
  const outbox = createAnswerOutbox({ known: () => disk.known, send: (entry) => disk.send(entry), reread: () => disk.reread() });
  const give = (itemId: string, note: string) => outbox.give(place, { channel: 'assessment.answer', input: { layer: 'self', packId: 'p', itemId, answer: noted(note) } }, [{ packId: 'p', itemId, answer: { ...noted(note), by: '孟宏', at: '2026-11-25T08:59:59+08:00' } }]);
  return { disk, outbox, give };
}
const notesOf = (entries: readonly OutboxEntry[]) => entries.map(({ laid }) => `${laid[0]?.itemId} ${laid[0]?.answer?.note}`);

describe('answers on their way to the disk', () => {
  it('are written one at a time in the order in which they were given, several to one item too', async () => {
    const { disk, outbox, give } = opened();
    const replies = await Promise.all([give('1.1.1', '一'), give('1.1.2', '二'), give('1.1.1', '三')]);
    expect(replies.every(({ ok }) => ok)).toBe(true);
    expect(disk.written).toEqual(['1.1.1 一', '1.1.2 二', '1.1.1 三']);
    expect(outbox.state()).toEqual({ entries: [], stuck: null, conflicts: [] });
  });
  it('stay, all of them, while the disk is full, and go in order when tried again', async () => {
    const { disk, outbox, give } = opened();
    disk.problem = full;
    const replies = [give('1.1.1', '一'), give('1.1.2', '二'), give('1.1.1', '三')];
    await expect.poll(() => outbox.state().stuck).toEqual(full);
    expect(notesOf(outbox.state().entries)).toEqual(['1.1.1 一', '1.1.2 二', '1.1.1 三']);
    expect(placesOf(outbox.state().entries)).toBe(2);
    outbox.retry();
    await expect.poll(() => outbox.state().stuck).toEqual(full);
    expect(outbox.state().entries).toHaveLength(3);
    disk.problem = null;
    outbox.retry();
    expect((await Promise.all(replies)).every(({ ok }) => ok)).toBe(true);
    expect(disk.written).toEqual(['1.1.1 一', '1.1.2 二', '1.1.1 三']);
  });
  it('go along, before it, with the next answer', async () => {
    const { disk, outbox, give } = opened();
    disk.problem = full;
    const kept = give('1.1.1', '一');
    await expect.poll(() => outbox.state().stuck).not.toBeNull();
    disk.problem = null;
    await give('1.1.2', '二');
    expect((await kept).ok).toBe(true);
    expect(disk.written).toEqual(['1.1.1 一', '1.1.2 二']);
  });
  it('go back where what they say is refused, and the answer after them at the same item is written', async () => {
    const { disk, outbox, give } = opened();
    const [bad, good] = await Promise.all([give('1.1.1', '坏'), give('1.1.1', '好')]);
    expect(bad).toEqual(fail('answer.unknownItem', { itemId: '1.1.1' }));
    expect(good.ok).toBe(true);
    expect(disk.note('1.1.1')).toBe('好');
    expect(outbox.state().entries).toEqual([]);
  });
  it('are not written twice where only the reply was lost', async () => {
    const { disk, outbox, give } = opened();
    disk.loses = true;
    const lost = give('1.1.1', '一');
    await expect.poll(() => outbox.state().stuck).not.toBeNull();
    outbox.retry();
    expect((await lost).ok).toBe(true);
    expect(disk.written).toEqual(['1.1.1 一']);
  });
});

describe('two windows', () => {
  it('at different items: the slower answer is sent again on the new position', async () => {
    const { disk, give } = opened();
    disk.write('1.1.2', '那边的', '安晴');
    expect((await give('1.1.1', '一')).ok).toBe(true);
    expect([disk.note('1.1.1'), disk.note('1.1.2')]).toEqual(['一', '那边的']);
  });
  it('at the same item: the other answer stands, one\'s own is named, and is written when asked for', async () => {
    const { disk, outbox, give } = opened();
    disk.write('1.1.1', '那边的', '安晴');
    const [first, second] = await Promise.all([give('1.1.1', '一'), give('1.1.1', '二')]);
    expect([first, second]).toMatchObject([{ ok: false, error: { code: 'record.stale', params: { by: '安晴' } } }, { ok: false, error: { code: 'record.stale' } }]);
    expect(disk.note('1.1.1')).toBe('那边的');
    const [conflict, ...more] = outbox.state().conflicts;
    expect(more).toEqual([]);
    if (conflict === undefined) throw new Error('The answer that was not written is not named.');
    expect(conflict).toMatchObject({ itemId: '1.1.1', by: '安晴', entry: { laid: [{ answer: { note: '二' } }] } });
    expect((await outbox.takeMine(conflict)).ok).toBe(true);
    expect(disk.note('1.1.1')).toBe('二');
    expect(outbox.state().conflicts).toEqual([]);
  });
  it('at the same item while the disk was full: what was kept does not write over the other answer that was read meanwhile', async () => {
    const { disk, outbox, give } = opened();
    disk.problem = full;
    const kept = give('1.1.1', '一');
    await expect.poll(() => outbox.state().stuck).not.toBeNull();
    disk.problem = null;
    disk.write('1.1.1', '那边的', '安晴');
    await disk.reread();
    outbox.retry();
    expect(await kept).toMatchObject({ ok: false, error: { code: 'record.stale' } });
    expect(disk.note('1.1.1')).toBe('那边的');
    outbox.dropMine(outbox.state().conflicts[0] ?? (() => { throw new Error('No conflict.'); })());
    expect(outbox.state().conflicts).toEqual([]);
  });
});

describe('writes of another kind', () => {
  it('come after the answers given before them and before those given after', async () => {
    const { disk, outbox, give } = opened();
    const first = give('1.1.1', '一');
    const undone = outbox.after('a-1', async () => disk.takeBack('1.1.1'));
    const second = give('1.1.1', '二');
    expect((await Promise.all([first, undone, second])).map(({ ok }) => ok)).toEqual([true, true, true]);
    expect(disk.written).toEqual(['1.1.1 一', '1.1.1 二']);
    expect(disk.note('1.1.1')).toBe('二');
  });
  it('are refused with the reason of the answers that cannot be stored, and other records go on', async () => {
    const { disk, outbox, give } = opened();
    disk.problem = full;
    void give('1.1.1', '一');
    expect(await outbox.after('a-1', async () => disk.takeBack('1.1.1'))).toEqual({ ok: false, error: full });
    expect(await outbox.after('e-1', async () => succeed('written'))).toEqual(succeed('written'));
    expect(outbox.state().entries).toHaveLength(1);
  });
});

it('keeps an answer for reasons that pass, and not for what it says or for a seal', () => {
  expect((['disk.full', 'disk.failed', 'call.unreachable', 'record.sealed', 'answer.badCount', 'record.stale', 'call.badInput'] as const).filter((code) => isPassing({ code, params: {} }))).toEqual(['disk.full', 'disk.failed', 'call.unreachable']);
});
