import { describe, expect, it } from 'vitest';
import { hazardStepSchema } from '../../../../../electron/contract/channels.ts';
import type { StepKind } from '../../../../../renderer/features/hazards/loopOf.ts';
import type { StepDraft } from '../../../../../renderer/features/hazards/stepForm.ts';
import { draftOfPlan, missingFields, stepFields, stepOf } from '../../../../../renderer/features/hazards/stepForm.ts';
import { basisOf, missingOf } from '../../../../../renderer/features/hazards/hazardDraft.ts';
import { instantTyped, localInstant } from '../../../../../renderer/features/hazards/localInstant.ts';

const head = { at: '2026-11-20T09:00:00+08:00', note: '', evidence: [] };
const typed: StepDraft = Object.fromEntries(Object.values(stepFields).flat().map(({ name, kind }) => [name, kind === 'day' ? '2026-12-05' : kind === 'yuan' ? '0' : kind === 'order' ? 'stopUse' : '甲']));

describe('the form of a step', () => {
  it.each(Object.keys(stepFields) as StepKind[])('builds %s as the host takes it', (kind) => {
    expect(missingFields(kind, 'major', typed)).toEqual([]);
    expect(hazardStepSchema.safeParse(stepOf(kind, typed, head)).success).toBe(true);
  });
  it('wants all five of a major hazard, and takes 0 yuan for an answer but not an empty field', () => {
    expect(missingFields('planned', 'major', { ...typed, fundsYuan: '' })).toEqual(['fundsYuan']);
    expect(missingFields('planned', 'major', { ...typed, fundsYuan: '1e9' })).toEqual(['fundsYuan']);
    expect(missingFields('planned', 'major', { ...typed, contingency: '  ' })).toEqual(['contingency']);
    expect(missingFields('planned', 'general', { ...typed, contingency: '', supervisor: '' })).toEqual([]);
  });
  it('begins a changed plan with what was settled', () => {
    expect(draftOfPlan({ responsible: '甲', supervisor: '乙', measures: '修', fundsYuan: 18000, deadline: '2026-12-05', contingency: '停' })).toMatchObject({ responsible: '甲', fundsYuan: '18000' });
    expect(draftOfPlan(null)).toEqual({});
  });
  it('refuses to build what was not chosen', () => {
    expect(() => stepOf('ordered', {}, head)).toThrow('missingFields');
  });
});

describe('a new entry', () => {
  const draft = { source: 'manual', sourceRef: '', grade: 'major', basis: null, criterionId: '', device: '', regime: null, citation: '', title: '无罩', description: '', area: '车间', foundBy: '孟宏', foundAt: '' } as const;
  it('asks what makes it major', () => {
    expect(missingOf(draft)).toEqual(['basis']);
    expect(missingOf({ ...draft, basis: 'failedDevice' })).toEqual(['criterion', 'device']);
    expect(missingOf({ ...draft, basis: 'otherRegime' })).toEqual(['regime', 'citation']);
    expect(missingOf({ ...draft, grade: 'general' })).toEqual([]);
  });
  it('rests on the criterion with the branches of the screening', () => {
    expect(basisOf({ ...draft, basis: 'criterion', criterionId: 'MH-11-06' }, ['MH-11-06-a'])).toEqual({ kind: 'criterion', criterionId: 'MH-11-06', branches: ['MH-11-06-a'] });
    expect(basisOf(draft, [])).toBeNull();
  });
});

describe('the time of a step', () => {
  it('is written in whole seconds with an offset, so that now is never later than the second it is recorded in', () => {
    const text = localInstant(new Date('2026-11-20T01:02:03.987Z'));
    expect(text).toMatch(/^2026-11-\d{2}T\d{2}:\d{2}:03[+-]\d{2}:\d{2}$/);
    expect(Date.parse(text)).toBe(Date.parse('2026-11-20T01:02:03Z'));
  });
  it('is null while the field is empty or half typed', () => {
    expect(instantTyped('')).toBeNull();
    expect(instantTyped('2026-11-')).toBeNull();
    expect(instantTyped('2026-11-20T09:00')).toMatch(/^2026-11-20T09:00:00/);
  });
});
