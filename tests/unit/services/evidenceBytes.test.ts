import { expect, it } from 'vitest';
import { fail, succeed } from '../../../electron/contract/Reply.ts';
import { evidenceBytes } from '../../../electron/services/evidenceBytes.ts';

const original = Uint8Array.of(1, 2, 3);
const small = Uint8Array.of(9);
const store = (there: boolean, copy: Uint8Array | null) => ({
  getEvidence: () => Promise.resolve(there ? succeed(original) : fail('evidence.damaged', { id: 'x' })), getShrunk: () => Promise.resolve(copy),
});

it('prints a photo from its small copy, and everything else and a photo without one as it was added', async () => {
  expect(await evidenceBytes(store(true, small), 'e', 'x', 'photo')).toBe(small);
  expect(await evidenceBytes(store(true, null), 'e', 'x', 'photo')).toBe(original);
  expect(await evidenceBytes(store(true, small), 'e', 'x')).toBe(original);
});

it('prints no small copy of an original that is gone or damaged', async () => {
  expect(await evidenceBytes(store(false, small), 'e', 'x', 'photo')).toBeNull();
});
