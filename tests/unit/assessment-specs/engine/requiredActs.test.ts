import { describe, expect, it } from 'vitest';
import { conclude } from '../../../../assessment-specs/engine/conclude.ts';
import { requiredActs } from '../../../../assessment-specs/engine/requiredActs.ts';
import { buildPack, scored } from './buildPack.ts';
import { buildHazard, buildPacks, buildRecord, type RecordSketch } from './buildRecord.ts';
import { aHazardAfter } from '../../../fixtures/builders/aHazard.ts';

const packs = buildPacks(buildPack([[[{ points: 1000, rules: [{ kind: 'each', points: 100 }] }]]]));
const people = { principal: '甲负责', safetyManager: '乙安全' };
const settled = { answers: { '1.1.1': scored('1.1.1') }, screening: { 'MH-03-01': 'no', 'MH-11-06': 'no', 'MH-14-00': 'no' }, profile: people } as const;
const actsOf = (sketch: RecordSketch, today = '2026-11-25') => {
  const record = buildRecord(sketch);
  return requiredActs(record, packs, conclude(record, packs), today);
};

describe('requiredActs', () => {
  it('has nothing left for a record that passes', () => {
    expect(actsOf(settled)).toEqual([]);
  });
  it('sends the principal to stop a major hazard at once, before anything else', () => {
    const [first, ...rest] = actsOf({ ...settled, answers: {}, hazards: [buildHazard(['found'], { assessmentId: 'a-00000001' })] });
    expect(first).toMatchObject({ kind: 'hazard', step: 'ordered', who: { kind: 'principal', name: '甲负责' }, immediate: true, deciding: true, due: '2027-01-31' });
    expect(rest).toMatchObject([{ kind: 'answer', who: { kind: 'safetyManager', name: '乙安全' }, count: 1, first: '1.1.1' }]);
  });
  it('names whom the plan names, by the deadline, and says when it is over', () => {
    const hazards = [aHazardAfter(['ordered', 'reported', 'planned', 'started'])];
    expect(actsOf({ ...settled, hazards })).toMatchObject([{ step: 'done', who: { kind: 'person', name: '丙整改' }, due: '2026-11-17', overdue: true, immediate: false }]);
  });
  it('asks somebody else than the responsible person to accept, then the principal to sign off', () => {
    const loop = ['evidenceAdded', 'ordered', 'reported', 'planned', 'started', 'done'] as const;
    expect(actsOf({ ...settled, hazards: [aHazardAfter(loop)] })).toMatchObject([{ step: 'accepted', who: { kind: 'notPerson', name: '丙整改' } }]);
    expect(actsOf({ ...settled, hazards: [aHazardAfter([...loop, 'accepted'])] })).toMatchObject([{ step: 'closed', who: { kind: 'principal', name: '甲负责' } }]);
  });
  it('asks to clear up 待查, to enter a 是 at once, and tells what a failed score is short of', () => {
    expect(actsOf({ ...settled, screening: { ...settled.screening, 'MH-03-01': 'toCheck', 'MH-11-06': 'yes' } }).map(({ kind, immediate }) => [kind, immediate])).toEqual([['enterHazard', true], ['clarify', false]]);
    expect(actsOf({ ...settled, answers: { '1.1.1': scored('1.1.1', { a: 6 }) } })).toMatchObject([{ kind: 'raise', bandName: '三级达标', missing: 200 }]);
  });
  it('leaves general hazards to the safety manager and never lets them decide', () => {
    const hazards = [buildHazard(['found'], { grade: 'general', basis: { kind: 'general', citation: '' } })];
    expect(actsOf({ ...settled, hazards })).toMatchObject([{ step: 'planned', who: { kind: 'safetyManager', name: '乙安全' }, deciding: false, immediate: false, due: null }]);
  });
});
