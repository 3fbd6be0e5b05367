import { describe, expect, it } from 'vitest';
import { criterionApplicability } from '../../../../assessment-specs/records/criterionApplicability.ts';
import type { ResolvedTrait } from '../../../../assessment-specs/records/resolveTraits.ts';

const traits = new Map<string, ResolvedTrait>([
  ['paint', { value: 'yes', because: { kind: 'answered' } }],
  ['booth', { value: 'unknown', because: { kind: 'notAnswered' } }],
  ['gas', { value: 'no', because: { kind: 'requires', trait: 'fuel' } }],
]);

describe('criterionApplicability', () => {
  it('asks a criterion of a chosen sector whose traits are yes', () => {
    expect(criterionApplicability({ sectors: ['MACHINERY'], applicableWhen: ['paint'] }, ['LIGHT', 'MACHINERY'], traits)).toEqual({ applies: true, unknown: [], sectorUnknown: false });
  });
  it('asks where a trait is unknown or was never heard of', () => {
    expect(criterionApplicability({ sectors: 'ALL', applicableWhen: ['paint', 'booth', 'other'] }, ['MACHINERY'], traits)).toEqual({ applies: true, unknown: ['booth', 'other'], sectorUnknown: false });
  });
  it('does not apply once one trait is no, and hands its cause on', () => {
    expect(criterionApplicability({ sectors: 'ALL', applicableWhen: ['paint', 'gas'] }, ['MACHINERY'], traits))
      .toEqual({ applies: false, reason: { kind: 'trait', trait: 'gas', because: { kind: 'requires', trait: 'fuel' } } });
  });
  it('does not apply in another sector, and names the sectors it is for', () => {
    expect(criterionApplicability({ sectors: ['TEXTILE'], applicableWhen: ['paint'] }, ['MACHINERY'], traits)).toEqual({ applies: false, reason: { kind: 'sector', sectors: ['TEXTILE'] } });
  });
  it('asks every sector while none is chosen', () => {
    expect(criterionApplicability({ sectors: ['TEXTILE'], applicableWhen: [] }, [], traits)).toEqual({ applies: true, unknown: [], sectorUnknown: true });
  });
});
