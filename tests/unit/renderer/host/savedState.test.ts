import { expect, it } from 'vitest';
import type { Reply } from '../../../../electron/contract/Reply.ts';
import { fail, succeed } from '../../../../electron/contract/Reply.ts';
import { createSavedState } from '../../../../renderer/host/savedState.ts';

const at = '2026-11-25T14:03:22+08:00';
const later = () => Promise.withResolvers<Reply<string>>();

it('says 已存 only when the disk has answered every write', async () => {
  const saved = createSavedState();
  const heard: string[] = [];
  saved.subscribe(() => heard.push(saved.now().state));
  const first = later();
  const second = later();
  const writes = [saved.watch(first.promise, (value) => value), saved.watch(second.promise, (value) => value)];
  first.resolve(succeed(at));
  await writes[0];
  expect(saved.now()).toEqual({ state: 'saving' });
  second.resolve(succeed(at));
  await writes[1];
  expect(saved.now()).toEqual({ state: 'saved', at });
  expect(heard).toEqual(['saving', 'saved']);
  expect(saved.unsaved()).toBe(false);
});
it('says 正在存 from the first key of a text that is not sent, even while other writes end', async () => {
  const saved = createSavedState();
  await saved.watch(Promise.resolve(succeed(at)), (value) => value);
  const letGo = saved.hold();
  expect(saved.now()).toEqual({ state: 'saving' });
  await saved.watch(Promise.resolve(succeed(at)), (value) => value);
  expect([saved.now().state, saved.unsaved()]).toEqual(['saving', true]);
  letGo();
  letGo();
  expect(saved.now()).toEqual({ state: 'saved', at });
});
it('says why the last write was refused, except what the ledger says in its form', async () => {
  const saved = createSavedState();
  await saved.watch(Promise.resolve(succeed(at)), (value) => value);
  await saved.watch<string>(Promise.resolve(fail('hazard.notFound', { id: 'HZ-1' })), (value) => value);
  expect(saved.now()).toEqual({ state: 'saved', at });
  await saved.watch<string>(Promise.resolve(fail('record.sealed', { number: '1' })), (value) => value);
  expect(saved.now()).toMatchObject({ state: 'failed', failure: { code: 'record.sealed' } });
});
it('counts a write that ends in a bug as ended', async () => {
  const saved = createSavedState();
  await expect(saved.watch(Promise.reject<Reply<string>>(new Error('bridge gone')), (value) => value)).rejects.toThrow('bridge gone');
  expect(saved.unsaved()).toBe(false);
});
it('keeps a text that is too long until it is let go, and never says 已存 meanwhile', async () => {
  const saved = createSavedState();
  saved.keepDraft('note', '长');
  await saved.watch(Promise.resolve(succeed(at)), (value) => value);
  expect([saved.now().state, saved.draft('note'), saved.unsaved()]).toEqual(['tooLong', '长', true]);
  saved.keepDraft('note', null);
  expect([saved.now().state, saved.draft('note')]).toEqual(['saved', null]);
});
