import { describe, expect, it } from 'vitest';
import { checkHazardHistory } from '../../../../assessment-specs/records/checkHazardHistory.ts';
import { aHazard, aHazardAfter, anEvent, majorLoop } from '../../../fixtures/builders/aHazard.ts';

describe('checkHazardHistory', () => {
  it('accepts a hazard that went through the whole loop', () => {
    const closed = aHazardAfter(majorLoop);
    expect(closed.events.at(-1)?.kind).toBe('closed');
    expect(checkHazardHistory(closed)).toBeNull();
  });

  it.each(['ordered', 'reported', 'planned', 'started', 'done', 'accepted'] as const)('does not believe a closed hazard whose step %s is missing', (missing) => {
    const closed = aHazardAfter(majorLoop);
    expect(checkHazardHistory({ ...closed, events: closed.events.filter(({ kind }) => kind !== missing) })).not.toBeNull();
  });

  it('does not believe acceptance by the person who was responsible', () => {
    const closed = aHazardAfter(majorLoop);
    const responsible = closed.events.flatMap((event) => (event.kind === 'planned' ? [event.five.responsible] : []))[0] ?? '';
    const events = closed.events.map((event) => (event.kind === 'accepted' ? { ...event, acceptedBy: responsible } : event));
    expect(checkHazardHistory({ ...closed, events })).toMatchObject({ problem: { kind: 'selfAcceptance' } });
  });

  it('does not believe that what meets a criterion, or a failed device tied to one, is 一般', () => {
    for (const basis of [aHazard().basis, { kind: 'failedDevice', criterionId: 'MH-07-07', device: '报警器' } as const]) {
      expect(checkHazardHistory(aHazard({ basis, grade: 'general' }))).toEqual({ index: 0, problem: { kind: 'gradeMustBeMajor' } });
    }
    expect(checkHazardHistory(aHazard({ basis: { kind: 'otherRegime', regime: 'fire', citation: 'GB 50140' }, grade: 'general' }))).toBeNull();
  });

  it('does not believe a finding from after it was written down', () => {
    expect(checkHazardHistory(aHazard({ events: [anEvent('found', 5, { recordedAt: anEvent('found', 0).at })] }))).toMatchObject({ index: 0, problem: { kind: 'inTheFuture' } });
  });

  it('does not believe a history that begins in the middle', () => {
    const hazard = aHazard();
    expect(checkHazardHistory({ ...hazard, events: hazard.events.slice(1) })).toEqual({ index: 0, problem: null });
  });
});
