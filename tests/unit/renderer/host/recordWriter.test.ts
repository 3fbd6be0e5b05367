import { expect, it } from 'vitest';
import { fail, succeed } from '../../../../electron/contract/Reply.ts';
import type { WrittenView } from '../../../../renderer/host/recordWriter.ts';
import { recordWriter } from '../../../../renderer/host/recordWriter.ts';

const view = (seq: number) => ({ file: { id: 'a-00000001' }, seq });

it('gives each write the journal position that the one before it left', async () => {
  const writer = recordWriter<WrittenView>();
  writer.seen(view(7));
  const sent: number[] = [];
  const send = async ({ seq }: WrittenView) => { sent.push(seq); await Promise.resolve(); return succeed(view(seq + 1)); };
  await Promise.all([writer.write('a-00000001', send), writer.write('a-00000001', send), writer.write('a-00000001', send)]);
  expect(sent).toEqual([7, 8, 9]);
});
it('goes on after a refusal from the same position, and after a bug', async () => {
  const writer = recordWriter<WrittenView>();
  writer.seen(view(3));
  const refused = writer.write('a-00000001', async () => fail('disk.full', { file: 'journal' }));
  const broken = writer.write('a-00000001', async () => { throw new Error('bridge gone'); });
  const sent: number[] = [];
  const after = writer.write('a-00000001', async ({ seq }) => { sent.push(seq); return succeed(view(seq + 1)); });
  expect(await refused).toEqual(fail('disk.full', { file: 'journal' }));
  await expect(broken).rejects.toThrow('bridge gone');
  expect((await after).ok).toBe(true);
  expect(sent).toEqual([3]);
});
it('never goes back to an older position', async () => {
  const writer = recordWriter<WrittenView>();
  writer.seen(view(9));
  writer.seen(view(4));
  expect(await writer.write('a-00000001', async ({ seq }) => succeed(view(seq)))).toEqual(succeed(view(9)));
});
it('refuses to write a record that was never read', async () => {
  await expect(recordWriter<WrittenView>().write('a-00000001', async ({ seq }) => succeed(view(seq)))).rejects.toThrow('before it was read');
});
it('takes a record that was read again as it is, even at an older position, and after the writes before it', async () => {
  const writer = recordWriter<WrittenView>();
  writer.seen(view(9));
  const sent: number[] = [];
  const before = writer.write('a-00000001', async ({ seq }) => { sent.push(seq); return succeed(view(seq + 1)); });
  const reread = writer.reread(async () => succeed(view(4)));
  await Promise.all([before, reread]);
  expect(sent).toEqual([9]);
  expect(writer.newest('a-00000001').seq).toBe(4);
});
