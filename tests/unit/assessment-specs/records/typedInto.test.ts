import { expect, it } from 'vitest';
import type { AssessmentChange } from '../../../../assessment-specs/records/changes.ts';
import { typedInto } from '../../../../assessment-specs/records/typedInto.ts';
import { aScore, anAssessment } from '../../../fixtures/builders/anAssessment.ts';

const file = anAssessment({ layers: { self: { p: { '1.1.1': aScore('1.1.1', [['1.1.1-a', 1]], { note: '缺' }) } }, expert: {}, evaluator: {} } });
const answered = (itemId: string, answer: Extract<AssessmentChange, { kind: 'answered' }>['answer']): AssessmentChange => ({ kind: 'answered', layer: 'self', packId: 'p', itemId, answer });

it('takes a change of the note alone for typing, whoever typed and whenever', () => {
  expect(typedInto(file, answered('1.1.1', aScore('1.1.1', [['1.1.1-a', 1]], { note: '缺少', by: '李军', at: '2026-11-11T10:00:00+08:00' })))).toBe('note self p 1.1.1');
});

it('takes the first words before the score for typing', () => {
  expect(typedInto(file, { kind: 'attached', layer: 'self', packId: 'p', itemId: '1.1.2', waiting: { note: '缺', evidence: [], by: '', at: '2026-11-11T10:00:00+08:00' } })).toBe('note self p 1.1.2');
});

it.each<readonly [string, AssessmentChange]>([
  ['another count', answered('1.1.1', aScore('1.1.1', [['1.1.1-a', 2]], { note: '缺少' }))],
  ['an answer taken back', answered('1.1.1', null)],
  ['the first answer', answered('1.1.2', aScore('1.1.2', [], { note: '缺少' }))],
  ['another kind of change', { kind: 'stationsSet', stations: [] }],
  ['evidence before the score', { kind: 'attached', layer: 'self', packId: 'p', itemId: '1.1.2', waiting: { note: '缺', evidence: ['0'.repeat(64)], by: '', at: '2026-11-11T10:00:00+08:00' } }],
])('does not take %s for typing', (_what, change) => {
  expect(typedInto(file, change)).toBeNull();
});
