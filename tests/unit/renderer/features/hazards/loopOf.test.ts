import { describe, expect, it } from 'vitest';
import type { Hazard, HazardEvent } from '../../../../../assessment-specs/records/Hazard.ts';
import { nextHazardStep } from '../../../../../assessment-specs/records/nextHazardStep.ts';
import { otherSteps, picturesOf, stationsOf } from '../../../../../renderer/features/hazards/loopOf.ts';

const head = (id: string, day: string) => ({ id, at: `2026-11-${day}T09:00:00+08:00`, recordedAt: `2026-11-${day}T09:00:00+08:00`, by: '孟宏', note: '' });
const five = { responsible: '马国良', supervisor: '孟宏', measures: '加装', fundsYuan: 0, deadline: '2026-12-05', contingency: '停机' };
const found: HazardEvent = { kind: 'found', ...head('1', '01') };
const ordered: HazardEvent = { kind: 'ordered', ...head('2', '02'), order: 'stopUse', area: '除尘', orderedBy: '周明远' };
const reported: HazardEvent = { kind: 'reported', ...head('3', '03'), toAuthority: '应急所', how: '电话', toEmployees: '班前会' };
const planned: HazardEvent = { kind: 'planned', ...head('4', '04'), five };
const started: HazardEvent = { kind: 'started', ...head('5', '05') };
const done: HazardEvent = { kind: 'done', ...head('6', '06'), result: '装好', evidence: ['b'.repeat(64)] };
const accepted: HazardEvent = { kind: 'accepted', ...head('7', '07'), acceptedBy: '孟宏', how: '查看', result: '有效', evidence: [] };
const closed: HazardEvent = { kind: 'closed', ...head('8', '08'), signedOffBy: '周明远' };
const hazard = (grade: Hazard['grade'], ...events: HazardEvent[]): Hazard => ({ id: 'HZ-2026-001', grade, basis: { kind: 'general', citation: '' }, source: 'manual', title: 't', description: '', area: 'a', foundBy: '孟宏', itemRefs: [], sourceRef: null, assessmentId: null, events });
const day = (instant: string) => instant.slice(0, 10);
const states = (one: Hazard) => stationsOf(one, day).map(({ key, state }) => `${key} ${state}`);

describe('the loop of a hazard', () => {
  it('leads a major hazard through every step', () => {
    const history = [found, ordered, reported, planned, started, done, accepted, closed];
    expect(history.map((_, index) => nextHazardStep(hazard('major', ...history.slice(0, index + 1))))).toEqual(['ordered', 'reported', 'planned', 'started', 'done', 'accepted', 'closed', null]);
  });
  it('asks neither measures nor report of a general hazard, and shows no station for them', () => {
    expect(nextHazardStep(hazard('general', found))).toBe('planned');
    expect(states(hazard('general', found))).toEqual(['found done', 'planned current', 'rectified ahead', 'accepted ahead', 'closed ahead']);
  });
  it('counts 发现 as done only when the measures were ordered', () => {
    expect(states(hazard('major', found))[0]).toBe('found current');
    expect(states(hazard('major', found, ordered)).slice(0, 2)).toEqual(['found done', 'reported current']);
  });
  it('names the deadline at 整改 until the work is done, then the day', () => {
    expect(stationsOf(hazard('major', found, ordered, reported, planned), day)[3]).toEqual({ key: 'rectified', state: 'current', day: '2026-12-05' });
    expect(stationsOf(hazard('major', found, ordered, reported, planned, started, done), day)[3]).toEqual({ key: 'rectified', state: 'done', day: '2026-11-06' });
  });
  it('has all stations done once closed, and begins anew when reopened', () => {
    const whole = hazard('major', found, ordered, reported, planned, started, done, accepted, closed);
    expect(states(whole).every((state) => state.endsWith('done'))).toBe(true);
    expect(otherSteps(whole)).toEqual(['reopened']);
    const again = { ...whole, events: [...whole.events, { kind: 'reopened', ...head('9', '09'), reason: '又坏了' } as const] };
    expect(states(again)[0]).toBe('found current');
    expect(nextHazardStep(again)).toBe('ordered');
  });
  it('keeps the main step out of the other ones', () => {
    expect(otherSteps(hazard('major', found, ordered, reported, planned, started, done))).toContain('rejected');
    expect(otherSteps(hazard('major', found, ordered, reported, planned, started, done))).not.toContain('accepted');
  });
  it('counts the photographs of 整改完成 among those after', () => {
    expect(picturesOf(hazard('major', found, done), 'after')).toEqual(['b'.repeat(64)]);
    expect(picturesOf(hazard('major', found, done), 'before')).toEqual([]);
  });
});
