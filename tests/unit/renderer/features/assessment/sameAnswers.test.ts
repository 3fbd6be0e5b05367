import { expect, it } from 'vitest';
import type { Answer } from '../../../../../assessment-specs/records/Answer.ts';
import { sameAnswers } from '../../../../../renderer/features/assessment/sameAnswers.ts';

const answer = (note: string, at: string): Answer => ({ kind: 'scored', findings: [], note, evidence: [], by: '孟宏', at });
const before = { '1.1.1': answer('一', '2026-11-25T09:00:00+08:00'), '1.1.2': answer('二', '2026-11-25T09:00:01+08:00') };

it('stays the same object when the disk confirms an answer at its own time', () => {
  const same = sameAnswers();
  same(before);
  expect(same({ ...before, '1.1.2': answer('二', '2026-11-25T09:00:02+08:00') })).toBe(before);
});
it.each([
  ['another word', { ...before, '1.1.2': answer('三', '2026-11-25T09:00:01+08:00') }],
  ['another author', { ...before, '1.1.2': { ...answer('二', '2026-11-25T09:00:01+08:00'), by: '安晴' } }],
  ['one answer less', { '1.1.1': before['1.1.1'] }],
  ['another item', { '1.1.1': before['1.1.1'], '1.1.3': before['1.1.2'] }],
])('is a new one with %s', (_what, after) => {
  const same = sameAnswers();
  same(before);
  expect(same(after)).toBe(after);
});
