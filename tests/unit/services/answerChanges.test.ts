import { expect, it } from 'vitest';
import { answerChanges } from '../../../electron/services/answerChanges.ts';
import { aScore, anAssessment } from '../../fixtures/builders/anAssessment.ts';

const head = { at: '2026-11-25T09:00:00+08:00', by: '孟宏', reason: '' };
const at = { layer: 'self', packId: 'p', itemId: '1.1.1' } as const;
const digest = (digit: string) => digit.repeat(64);
const waiting = { note: '在三楼', evidence: [digest('a')], by: '李军', at: '2026-11-24T09:00:00+08:00' };
const file = anAssessment({ waiting: { self: { p: { '1.1.1': waiting } } } });

it('lets an answer that says nothing take over what waited, and one that says something keep its own words and all evidence', () => {
  const nothingWaits = { kind: 'attached', ...at, waiting: null };
  const mute = aScore('1.1.1');
  expect(answerChanges(file, { ...at, answer: mute }, head)).toEqual([nothingWaits, { kind: 'answered', ...at, answer: { ...mute, note: '在三楼', evidence: [digest('a')] } }]);
  const told = aScore('1.1.1', [], { note: '在四楼', evidence: [digest('b'), digest('a')] });
  expect(answerChanges(file, { ...at, answer: told }, head)).toEqual([nothingWaits, { kind: 'answered', ...at, answer: told }]);
});

it('lets note and evidence wait again when the answer is taken back, in the name of who took it back', () => {
  const answered = anAssessment({ layers: { self: { p: { '1.1.1': aScore('1.1.1', [['1.1.1-a', 1]], { note: '缺', evidence: [digest('b')] }), '1.1.2': aScore('1.1.2') } }, expert: {}, evaluator: {} } });
  expect(answerChanges(answered, { ...at, answer: null }, head)).toEqual([{ kind: 'answered', ...at, answer: null }, { kind: 'attached', ...at, waiting: { note: '缺', evidence: [digest('b')], by: '孟宏', at: head.at } }]);
  expect(answerChanges(answered, { ...at, itemId: '1.1.2', answer: null }, head)).toEqual([{ kind: 'answered', ...at, itemId: '1.1.2', answer: null }]);
});
