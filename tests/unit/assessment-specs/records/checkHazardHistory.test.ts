import { describe, expect, it } from 'vitest';
import { checkHazardHistory } from '../../../../assessment-specs/records/checkHazardHistory.ts';
import { aHazard, aHazardAfter, majorLoop } from '../../../fixtures/builders/aHazard.ts';

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

  it('does not believe a history that begins in the middle', () => {
    const hazard = aHazard();
    expect(checkHazardHistory({ ...hazard, events: hazard.events.slice(1) })).toEqual({ index: 0, problem: null });
  });
});
