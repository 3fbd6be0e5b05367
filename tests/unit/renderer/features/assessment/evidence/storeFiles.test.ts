import { describe, expect, it } from 'vitest';
import type { Evidence } from '../../../../../../assessment-specs/records/Evidence.ts';
import { fail, succeed, type Reply } from '../../../../../../electron/contract/Reply.ts';
import { evidenceLimitBytes } from '../../../../../../electron/contract/evidenceLimits.ts';
import type { ReadableFile } from '../../../../../../renderer/features/assessment/evidence/storeFiles.ts';
import { storeFiles } from '../../../../../../renderer/features/assessment/evidence/storeFiles.ts';
import { anEvidence } from '../../../../../fixtures/builders/anEvidence.ts';

const file = (name: string, changes: Partial<ReadableFile> = {}): ReadableFile => ({ name, size: 4, type: 'image/jpeg', arrayBuffer: () => Promise.resolve(new TextEncoder().encode(name).buffer), ...changes });
/** A host that keeps by content, as the real one does. */
const host = (answer: (name: string) => Reply<Evidence> = (name) => succeed(anEvidence(name))) => {
  const stored: string[] = [];
  return { stored, store: (_file: ReadableFile, content: Uint8Array) => { const name = new TextDecoder().decode(content); stored.push(name); return Promise.resolve(answer(name)); } };
};
const run = (files: readonly ReadableFile[], { store, signal = new AbortController().signal, progress = () => undefined, takesHeic = false, known = new Set<string>() }: { store: ReturnType<typeof host>['store']; signal?: AbortSignal; progress?: (done: number) => void; takesHeic?: boolean; known?: ReadonlySet<string> }) => {
  const given: (readonly string[])[] = [];
  return storeFiles(files, { store, signal, progress, takesHeic, known, attach: (ids) => given.push(ids) }).then((intake) => ({ given, intake }));
};
const idOf = (name: string) => anEvidence(name).id;

describe('storing many files', () => {
  it('gives the item only what the host has kept, fifty at a time', async () => {
    const kept = host();
    let durable = 0;
    const given: number[] = [];
    await storeFiles(Array.from({ length: 120 }, (_, number) => file(`${number}.jpg`)), {
      signal: new AbortController().signal, progress: () => undefined, takesHeic: false, known: new Set(),
      store: async (one, content) => { const reply = await kept.store(one, content); durable += 1; return reply; },
      attach: (ids) => { given.push(ids.length); expect(given.reduce((sum, count) => sum + count, 0)).toBeLessThanOrEqual(durable); },
    });
    expect(given).toEqual([50, 50, 20]);
  });

  it('goes on past an empty file, one that is too large and never read, a HEIC, one that went away, and one that the host refuses', async () => {
    const kept = host((name) => (name === 'odd.jpg' ? fail('call.badInput', { path: 'name', problem: '', count: 1 }) : succeed(anEvidence(name))));
    const unread = () => Promise.reject(new Error('The file was read.'));
    const { intake, given } = await run([
      file('empty.jpg', { size: 0, arrayBuffer: unread }), file('huge.tif', { size: evidenceLimitBytes + 1, arrayBuffer: unread }), file('IMG.HEIC', { type: '', arrayBuffer: unread }),
      file('gone.jpg', { arrayBuffer: () => Promise.reject(new DOMException('', 'NotReadableError')) }), file('shrank.jpg', { arrayBuffer: () => Promise.resolve(new ArrayBuffer(0)) }), file('odd.jpg'), file('good.jpg'),
    ], kept);
    expect(intake.refused.map(({ file: { name }, why }) => [name, typeof why === 'string' ? why : why.code])).toEqual([['empty.jpg', 'empty'], ['huge.tif', 'tooLarge'], ['IMG.HEIC', 'heic'], ['gone.jpg', 'vanished'], ['shrank.jpg', 'empty'], ['odd.jpg', 'call.badInput']]);
    expect([intake.stored, given, intake.left]).toEqual([[idOf('good.jpg')], [[idOf('good.jpg')]], 0]);
  });

  it('says what was there already, from before or twice in one drop, and still gives it to the item', async () => {
    const { intake, given } = await run([file('old.jpg'), file('new.jpg'), file('new.jpg')], { ...host(), known: new Set([idOf('old.jpg')]) });
    expect([intake.stored, intake.present, given]).toEqual([[idOf('new.jpg')], [idOf('old.jpg'), idOf('new.jpg')], [[idOf('old.jpg'), idOf('new.jpg'), idOf('new.jpg')]]]);
  });

  it('stops at a full disk: what was kept stays, the rest is not tried', async () => {
    const kept = host((name) => (name === '2.jpg' ? fail('disk.full', { file: 'x' }) : succeed(anEvidence(name))));
    const { intake, given } = await run(['1.jpg', '2.jpg', '3.jpg', '4.jpg'].map((name) => file(name)), kept);
    expect([kept.stored, given, intake.left, intake.refused.length]).toEqual([['1.jpg', '2.jpg'], [[idOf('1.jpg')]], 2, 1]);
  });

  it('stops between two files when that is asked for, and says how many it left', async () => {
    const stop = new AbortController();
    const kept = host();
    const { intake, given } = await run(Array.from({ length: 500 }, (_, number) => file(`${number}.jpg`)), { ...kept, signal: stop.signal, progress: (done) => { if (done === 3) stop.abort(); } });
    expect([kept.stored.length, intake.stored.length, given.flat().length, intake.left]).toEqual([4, 4, 4, 496]);
  });

  it('takes HEIC as a file once that is wanted', async () => {
    const { intake } = await run([file('IMG.heic', { type: 'image/heic' })], { ...host(), takesHeic: true });
    expect(intake.stored).toHaveLength(1);
  });
});
