import { describe, expect, it } from 'vitest';
import { explain } from '../../../../assessment-specs/engine/explain.ts';
import type { Explanation } from '../../../../assessment-specs/engine/explain.ts';
import { scoreAssessment } from '../../../../assessment-specs/engine/scoreAssessment.ts';
import { buildPack, notApplicable, scored, testRef } from './buildPack.ts';

const pack = buildPack([[[
  { points: 1000, rules: [{ kind: 'each', points: 400 }, { kind: 'extra', points: 150 }] }, { points: 500 }, { points: 500 },
]]]);
const answers = { '1.1.1': scored('1.1.1', { a: 3, b: 1 }), '1.1.2': scored('1.1.2'), '1.1.3': notApplicable('没有这类设备') };
const sheet = scoreAssessment(pack, testRef, answers);

describe('explain', () => {
  it('leads from an item down to its rules and to who answered', () => {
    expect(explain(sheet, { level: 'item', id: '1.1.1' }, answers)).toEqual({
      key: 'score.item', ref: '1.1.1',
      params: { state: 'deducted', claimed: '12', standard: '10', na: '0', deducted: '10', earned: '0', open: '0' },
      children: [
        { key: 'score.rule', ref: '1.1.1-a', params: { kind: 'each', count: 3, claimed: '12', capped: '10' }, children: [] },
        { key: 'score.rule', ref: '1.1.1-b', params: { kind: 'extra', count: 1, claimed: '1.5', capped: '1.5' }, children: [] },
        { key: 'score.answer', ref: null, params: { by: '评分人', at: '2026-11-24T09:00:00+08:00', note: '', evidence: 0 }, children: [] },
      ],
    } satisfies Explanation);
  });

  it('shows the one division and the extras at the level where they are taken', () => {
    const category = explain(sheet, { level: 'category', id: '1' });
    expect(category?.children.map(({ key, ref, params }) => [key, ref, params['earned'] ?? params['percent'] ?? params['applied']])).toEqual([
      ['score.percent', null, '23.3'], ['score.element', '1.1', '5'], ['score.extra', '1.1.1-b', '1.5'],
    ]);
    expect(category?.children[0]?.params).toEqual({ numerator: '3.5', denominator: '15', standard: '20', na: '5', digits: 1, percent: '23.3' });
  });

  it('holds every item below the total, with the reason of a 空项', () => {
    const nodes = (from: Explanation): readonly Explanation[] => [from, ...from.children.flatMap(nodes)];
    const all = nodes(explain(sheet, { level: 'total' }, answers)!);
    expect(all.filter((node) => node.key === 'score.item').map((node) => node.ref)).toEqual(['1.1.1', '1.1.2', '1.1.3']);
    expect(all.filter((node) => node.key === 'score.answer').at(-1)?.params).toMatchObject({ ground: 'attested', reason: '没有这类设备' });
  });

  it('has nothing to explain where the sheet has no such place', () => {
    expect([explain(sheet, { level: 'item', id: '9.9' }), explain(sheet, { level: 'element', id: '1' })]).toEqual([null, null]);
  });
});
