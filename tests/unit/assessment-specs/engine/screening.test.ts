import { describe, expect, it } from 'vitest';
import { screening } from '../../../../assessment-specs/engine/screening.ts';
import { suggestNotApplicable } from '../../../../assessment-specs/engine/suggestNotApplicable.ts';
import { traitsOf } from '../../../../assessment-specs/engine/traitsOf.ts';
import { buildPack } from './buildPack.ts';
import { buildPacks, buildRecord } from './buildRecord.ts';
import type { RecordSketch } from './buildRecord.ts';

const packs = buildPacks(buildPack([[[{ points: 100, whenAbsent: ['ammonia', 'new_equipment'] }, { points: 100 }]]]));
const lines = (sketch: RecordSketch) => screening(buildRecord(sketch), packs).map(({ criterion, applies, because, state }) => [criterion.id, applies, because.kind, state]);

describe('screening', () => {
  it('lists every criterion with the cause, 第十四条 last', () => {
    expect(lines({ traits: { dust_explosion: 'no' }, screening: { 'MH-03-01': 'no' } })).toEqual([
      ['MH-03-01', true, 'profile', 'no'], ['MH-11-06', false, 'profile', 'unanswered'], ['MH-14-00', true, 'otherCriteria', 'unanswered'],
    ]);
  });

  it('lets what somebody answered overrule the profile, both ways', () => {
    expect(lines({ traits: { dust_explosion: 'no' }, screening: { 'MH-11-06': 'yes', 'MH-03-01': 'notApplicable' } })).toEqual([
      ['MH-03-01', false, 'answered', 'notApplicable'], ['MH-11-06', true, 'answered', 'yes'], ['MH-14-00', true, 'otherCriteria', 'unanswered'],
    ]);
  });

  it('asks 第十四条 only when something else applies', () => {
    expect(lines({ traits: { dust_explosion: 'no' }, screening: { 'MH-03-01': 'notApplicable' } }).at(-1)).toEqual(['MH-14-00', false, 'otherCriteria', 'unanswered']);
  });

  it('asks everything where no trait pack says anything', () => {
    expect(screening(buildRecord({ traits: { dust_explosion: 'no' } }), { ...packs, traits: null }).every((line) => line.applies)).toBe(true);
  });
});

describe('suggestNotApplicable', () => {
  const suggested = (sketch: RecordSketch) => suggestNotApplicable(packs.primary.pack, traitsOf(buildRecord(sketch), packs)).map(({ item, traits }) => [item.id, traits]);

  it('suggests 空项 only when every deciding trait is known to be no, facts of the period included', () => {
    expect(suggested({ traits: { ammonia: 'no' } })).toEqual([]);
    expect(suggested({ traits: { ammonia: 'no' }, assessment: { periodTraits: { new_equipment: 'unknown' } } })).toEqual([]);
    expect(suggested({ traits: { ammonia: 'no' }, assessment: { periodTraits: { new_equipment: 'no' } } })).toEqual([['1.1.1', ['ammonia', 'new_equipment']]]);
  });
});
