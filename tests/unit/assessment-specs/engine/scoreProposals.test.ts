import { describe, expect, it } from 'vitest';
import { scoreProposals } from '../../../../assessment-specs/engine/scoreProposals.ts';
import type { Answer } from '../../../../assessment-specs/records/Answer.ts';
import type { Rescoring } from '../../../../assessment-specs/records/Rescoring.ts';
import type { ScoredPack } from '../../../../assessment-specs/schema/ScoredPack.ts';
import { buildPack, scored, testRef } from './buildPack.ts';
import { buildHazard, buildPacks, buildRecord } from './buildRecord.ts';

/** Two items of 10 points; the second one touches MH-11-06. */
function linkedPack(): ScoredPack {
  const pack = buildPack([[[{ points: 1000, rules: [{ kind: 'forfeit' }] }, { points: 1000, rules: [{ kind: 'forfeit' }, { kind: 'each', points: 300 }] }]]]);
  const link = (item: ScoredPack['categories'][number]['elements'][number]['items'][number]) => item.id === '1.1.2' ? { ...item, majorHazardRefs: ['MH-11-06'] } : item;
  return { ...pack, categories: pack.categories.map((category) => ({ ...category, elements: category.elements.map((element) => ({ ...element, items: element.items.map(link) })) })) };
}
const packs = buildPacks(linkedPack());
const full = { '1.1.1': scored('1.1.1'), '1.1.2': scored('1.1.2') };
const at = (answer: Answer, instant: string): Answer => ({ ...answer, at: instant });
const loop = ['found', 'started', 'done', 'accepted'] as const;
const taken: Rescoring = {
  id: 'x-1', hazardId: 'HZ-2026-001', cause: 'found', packId: testRef.id, itemId: '1.1.2', at: '2026-11-10T12:00:00+08:00', by: '评分人',
  answerBefore: scored('1.1.2', { b: 1 }), answerAfter: scored('1.1.2', { a: 1, b: 1 }), before: { earned: '7', percent: '85.0' }, after: { earned: '0', percent: '50.0' },
};

describe('scoreProposals', () => {
  it('proposes each rule of the linked item for an open hazard, with the score after it, and changes nothing', () => {
    const record = buildRecord({ answers: full, hazards: [buildHazard(['found'])] });
    const before = structuredClone(record);
    expect(scoreProposals(record, packs)).toEqual([{
      hazardId: 'HZ-2026-001', cause: 'found', packId: testRef.id, itemId: '1.1.2', current: full['1.1.2'], before: { earned: '10', percent: '100.0' },
      options: [
        { ruleId: '1.1.2-a', answer: { kind: 'scored', findings: [{ itemId: '1.1.2', ruleId: '1.1.2-a', count: 1 }], note: '', evidence: [] }, after: { earned: '0', percent: '50.0' } },
        { ruleId: '1.1.2-b', answer: { kind: 'scored', findings: [{ itemId: '1.1.2', ruleId: '1.1.2-b', count: 1 }], note: '', evidence: [] }, after: { earned: '7', percent: '85.0' } },
      ],
    }]);
    expect(record).toEqual(before);
  });
  it('proposes for an item that nobody answered, and for one that was made 空项', () => {
    const hazards = [buildHazard(['found'])];
    expect(scoreProposals(buildRecord({ hazards }), packs)).toMatchObject([{ current: null, before: { earned: '0' } }]);
    const empty: Answer = { kind: 'notApplicable', ground: 'attested', traits: [], reason: '没有', note: '', evidence: [], by: '', at: '2026-11-01T08:00:00+08:00' };
    expect(scoreProposals(buildRecord({ answers: { ...full, '1.1.2': empty }, hazards }), packs)).toMatchObject([{ itemId: '1.1.2', current: empty }]);
  });
  it('leaves an item alone that shows a finding already', () => {
    expect(scoreProposals(buildRecord({ answers: { ...full, '1.1.2': scored('1.1.2', { b: 2 }) }, hazards: [buildHazard(['found'])] }), packs)).toEqual([]);
  });
  it('follows the item at which a hazard was found, whatever its grade', () => {
    const hazard = buildHazard(['found'], { grade: 'general', basis: { kind: 'general', citation: '' }, itemRefs: [{ packId: testRef.id, itemId: '1.1.1' }] });
    expect(scoreProposals(buildRecord({ answers: full, hazards: [hazard] }), packs).map(({ itemId }) => itemId)).toEqual(['1.1.1']);
  });
  it('proposes, once accepted, to take out exactly what the hazard had put in', () => {
    const answers = { ...full, '1.1.2': at(taken.answerAfter, '2026-11-10T12:00:00+08:00') };
    const record = buildRecord({ answers, hazards: [buildHazard(loop)], assessment: { rescorings: [taken] } });
    expect(scoreProposals(record, packs)).toMatchObject([{ cause: 'accepted', itemId: '1.1.2', before: { earned: '0' }, options: [
      { ruleId: '1.1.2-a', answer: { findings: [{ ruleId: '1.1.2-b', count: 1 }] }, after: { earned: '7', percent: '85.0' } },
    ] }]);
  });
  it('is silent after it was taken, when the item was judged after the acceptance, and in a sealed record', () => {
    const hazards = [buildHazard([...loop, 'closed'])];
    const answers = { ...full, '1.1.2': at(taken.answerAfter, '2026-11-10T12:00:00+08:00') };
    const restored: Rescoring = { ...taken, id: 'x-2', cause: 'accepted' };
    expect(scoreProposals(buildRecord({ answers, hazards, assessment: { rescorings: [taken, restored] } }), packs)).toEqual([]);
    expect(scoreProposals(buildRecord({ answers: { ...answers, '1.1.2': at(taken.answerAfter, '2026-11-20T12:00:00+08:00') }, hazards, assessment: { rescorings: [taken] } }), packs)).toEqual([]);
    const open = buildRecord({ answers: full, hazards: [buildHazard(['found'])] });
    expect(scoreProposals({ ...open, seal: {} as NonNullable<typeof open.seal> }, packs)).toEqual([]);
  });
  it('takes one of a counted finding off an item at which a general hazard was found', () => {
    const hazard = buildHazard(loop, { grade: 'general', basis: { kind: 'general', citation: '' }, itemRefs: [{ packId: testRef.id, itemId: '1.1.2' }] });
    const answers = { ...full, '1.1.2': at(scored('1.1.2', { b: 3 }), '2026-11-10T12:00:00+08:00') };
    expect(scoreProposals(buildRecord({ answers, hazards: [hazard] }), packs)).toMatchObject([{ cause: 'accepted', before: { earned: '1' }, options: [{ ruleId: '1.1.2-b', answer: { findings: [{ count: 2 }] }, after: { earned: '4' } }] }]);
  });
});
