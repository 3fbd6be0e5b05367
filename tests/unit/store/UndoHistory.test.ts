import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AssessmentFile } from '../../../assessment-specs/records/AssessmentFile.ts';
import type { AssessmentChange } from '../../../assessment-specs/records/changes.ts';
import { JournaledFile } from '../../../electron/store/JournaledFile.ts';
import { assessmentKind } from '../../../electron/store/recordKinds.ts';
import type { RecordKind } from '../../../electron/store/RecordKind.ts';
import { aScore, aScreening, anAssessment } from '../../fixtures/builders/anAssessment.ts';
import { counters, type CounterChange, type Counters } from '../../fixtures/countersRecord.ts';
import { RecordingDisk } from '../../fixtures/RecordingDisk.ts';

const second = (count: number) => new Date(Date.UTC(2026, 10, 20) + count * 1000).toISOString().replace('.000Z', '+00:00');

/** A record with the two keys. Every change is given a minute after the last, unless it says otherwise. */
class Desk<F extends object, C> {
  #record: JournaledFile<F, C> | null = null;
  #clock = 0;
  readonly #disk = new RecordingDisk();
  readonly #kind: RecordKind<F, C>;
  constructor(kind: RecordKind<F, C>) {
    this.#kind = kind;
  }
  async record(): Promise<JournaledFile<F, C>> {
    return (this.#record ??= await JournaledFile.open(this.#disk, '/data/r', this.#kind, '0.1.0'));
  }
  async file(): Promise<F | null> {
    return (await this.record()).file;
  }
  async change(changes: readonly C[], afterSeconds = 60, undoes: number | null = null, by = '孟宏'): Promise<void> {
    const record = await this.record();
    this.#clock += afterSeconds;
    const refusal = await record.commit(record.seq, changes, { at: second(this.#clock), by, reason: '' }, undoes);
    if (refusal !== null) throw new Error(refusal.code);
  }
  /** Whether there was such a step. */
  async step(which: 'undo' | 'redo'): Promise<boolean> {
    const step = (await this.record()).undoSteps()[which];
    if (step !== null) await this.change(step.changes, 60, step.undoes);
    return step !== null;
  }
  /** The window and its host are gone; the file is opened by another. */
  crash(): void {
    this.#record = null;
  }
}

type Deed = { readonly kind: 'change'; readonly changes: readonly AssessmentChange[] } | { readonly kind: 'undo' | 'redo' | 'crash' };

const packId = 'sd-smb-standardization';
const itemId = fc.constantFrom('1.1.1', '1.1.2', '1.1.3');
const answered = fc.record({ itemId, count: fc.option(fc.nat({ max: 3 })) }).map(({ itemId: id, count }): AssessmentChange => ({ kind: 'answered', layer: 'self', packId, itemId: id, answer: count === null ? null : aScore(id, [[`${id}-a`, count]]) }));
const screened = fc.constantFrom('no', 'yes', 'toCheck').map((answer): AssessmentChange => ({ kind: 'screened', criterionId: 'MH-03-02', answer: aScreening(answer) }));
const deed: fc.Arbitrary<Deed> = fc.oneof(
  { weight: 4, arbitrary: fc.array(fc.oneof(answered, screened), { minLength: 1, maxLength: 4 }).map((changes): Deed => ({ kind: 'change', changes })) },
  { weight: 3, arbitrary: fc.constant<Deed>({ kind: 'undo' }) },
  { weight: 2, arbitrary: fc.constant<Deed>({ kind: 'redo' }) },
  { weight: 1, arbitrary: fc.constant<Deed>({ kind: 'crash' }) },
);

describe('undo and redo', () => {
  it('behave as a list of states with a place in it, over blocks, screenings and crashes', async () => {
    await fc.assert(fc.asyncProperty(fc.array(deed, { maxLength: 25 }), async (deeds) => {
      const desk = new Desk(assessmentKind);
      await desk.change([{ kind: 'started', file: anAssessment() }]);
      let states: (AssessmentFile | null)[] = [await desk.file()];
      let now = 0;
      for (const one of deeds) {
        if (one.kind === 'crash') desk.crash();
        else if (one.kind === 'change') {
          await desk.change(one.changes);
          states = [...states.slice(0, now + 1), await desk.file()];
          now += 1;
        } else {
          const next = one.kind === 'undo' ? now - 1 : now + 1;
          expect(await desk.step(one.kind)).toBe(next in states);
          if (next in states) now = next;
        }
        expect(await desk.file()).toEqual(states[now]);
      }
    }), { numRuns: 60 });
  });

  const set = (name: string, value: number): CounterChange => ({ name, value });
  const started = async (): Promise<Desk<Counters, CounterChange>> => {
    const desk = new Desk(counters);
    await desk.change([set('a', 0)]);
    return desk;
  };

  it('ends at what cannot be taken back', async () => {
    const desk = await started();
    await desk.change([set('a', 1)]);
    await desk.change([set('fixed', 1)]);
    expect([await desk.step('undo'), await desk.step('redo')]).toEqual([false, false]);
  });

  it('goes past what stays, also within one line, and a redo is still there after it', async () => {
    const desk = await started();
    await desk.change([set('a', 1), set('stays', 1)]);
    await desk.change([set('b', 1)]);
    expect([await desk.step('undo'), await desk.file()]).toEqual([true, { a: 1, stays: 1 }]);
    await desk.change([set('stays', 2)]);
    expect([await desk.step('undo'), await desk.file()]).toEqual([true, { a: 0, stays: 2 }]);
    expect([await desk.step('redo'), await desk.step('redo'), await desk.file()]).toEqual([true, true, { a: 1, b: 1, stays: 2 }]);
  });

  it('takes back as one piece what was typed in one go, and gives it again whole', async () => {
    const desk = await started();
    for (const value of [1, 2, 3]) await desk.change([set('text', value)], 1);
    await desk.change([set('text', 4)], 11);
    expect([await desk.step('undo'), await desk.file()]).toEqual([true, { a: 0, text: 3 }]);
    desk.crash();
    expect([await desk.step('undo'), await desk.file()]).toEqual([true, { a: 0 }]);
    expect([await desk.step('redo'), await desk.file()]).toEqual([true, { a: 0, text: 3 }]);
  });

  it('keeps apart what two people typed, what stands in two fields, and what is typed after a step back', async () => {
    const desk = await started();
    await desk.change([set('text', 1)], 1);
    await desk.change([set('text', 2)], 1, null, '李军');
    await desk.change([set('text2', 3)], 1, null, '李军');
    expect([await desk.step('undo'), await desk.file()]).toEqual([true, { a: 0, text: 2 }]);
    await desk.change([set('text', 5)], 1);
    expect([await desk.step('undo'), await desk.file()]).toEqual([true, { a: 0, text: 2 }]);
    expect([await desk.step('undo'), await desk.file()]).toEqual([true, { a: 0, text: 1 }]);
  });

  it('says what it is about: the user\'s change, however often it went back and forth', async () => {
    const desk = await started();
    await desk.change([set('a', 1)]);
    const did = { head: { at: second(120), by: '孟宏', reason: '' }, changes: [set('a', 1)] };
    await desk.step('undo');
    expect((await desk.record()).undoSteps().redo).toMatchObject({ did, undoes: 3, changes: [set('a', 1)] });
    await desk.step('redo');
    expect((await desk.record()).undoSteps().undo).toMatchObject({ did, undoes: 4, changes: [set('a', 0)] });
  });
});
