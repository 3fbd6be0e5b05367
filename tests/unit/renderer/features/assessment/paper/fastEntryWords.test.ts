import type { TFunction } from 'i18next';
import { expect, it } from 'vitest';
import { packIndex } from '../../../../../../assessment-specs/engine/packIndex.ts';
import { answerOf } from '../../../../../../renderer/features/assessment/paper/fastEntryWords.ts';
import { parseFastEntry } from '../../../../../../renderer/features/assessment/paper/parseFastEntry.ts';
import { buildPack } from '../../../../assessment-specs/engine/buildPack.ts';

const { item } = packIndex(buildPack([[[{ points: 1000, rules: [{ kind: 'each', points: 200 }] }]]]));
const t = ((_key: string, { from }: { from: string }) => `〔${from} 现场〕`) as unknown as TFunction;
const walked = { who: '李军', on: '2026-11-20' };
const entered = (line: string, note = '', by = walked) => {
  const reading = parseFastEntry(line, item);
  if (!reading.ok) throw new Error(reading.problem.kind);
  return answerOf(t, reading.entry, { note, evidence: ['a'.repeat(64)] }, by);
};

it('keeps what was attached, adds the note of the walk once, and says who was there and when', () => {
  expect(entered('1.1.1 1x2 两处')).toMatchObject({ kind: 'scored', findings: [{ ruleId: '1.1.1-a', count: 2 }], note: '〔2026-11-20 李军 现场〕 两处', evidence: ['a'.repeat(64)] });
  expect(entered('1.1.1 1x2 两处', '〔2026-11-20 李军 现场〕 两处').note).toBe('〔2026-11-20 李军 现场〕 两处');
  expect(entered('1.1.1 0', '以前的').note).toBe('以前的\n〔2026-11-20 李军 现场〕');
  expect(entered('1.1.1 0', '', { who: ' ', on: '' }).note).toBe('');
});

it('gives 空项 its ground and reason, with the walk in the note', () => {
  expect(entered('1.1.1 np 期内没有')).toMatchObject({ kind: 'notApplicable', ground: 'period', reason: '期内没有', traits: [], note: '〔2026-11-20 李军 现场〕' });
});
