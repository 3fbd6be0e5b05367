import { describe, expect, it } from 'vitest';
import { hazardDue } from '../../../../assessment-specs/records/hazardDue.ts';
import { aHazard, aHazardAfter, anEvent, majorLoop } from '../../../fixtures/builders/aHazard.ts';

describe('hazardDue', () => {
  it('takes the deadline of the plan, over from the day after it', () => {
    const started = aHazardAfter(['ordered', 'reported', 'planned', 'started']);
    expect(hazardDue(started, '2026-11-17')).toEqual({ day: '2026-11-17', basis: 'plan', overdue: false });
    expect(hazardDue(started, '2026-11-18')?.overdue).toBe(true);
  });
  it('asks for a major hazard to be cleared by the next 31 January, found or rectified but not closed', () => {
    expect(hazardDue(aHazard(), '2026-11-18')).toEqual({ day: '2027-01-31', basis: 'yearEnd', overdue: false });
    expect(hazardDue(aHazardAfter(majorLoop.slice(0, 6)), '2027-02-01')).toEqual({ day: '2027-01-31', basis: 'yearEnd', overdue: true });
  });
  it('takes 31 January when the plan runs beyond it', () => {
    const five = { ...anEvent('planned', 9).five, deadline: '2027-03-01' };
    const planned = { ...aHazardAfter(['ordered', 'reported']), events: [...aHazardAfter(['ordered', 'reported']).events, anEvent('planned', 9, { five })] };
    expect(hazardDue(planned, '2026-11-18')).toMatchObject({ day: '2027-01-31', basis: 'yearEnd' });
  });
  it('counts from the reopening', () => {
    const again = aHazardAfter([...majorLoop, 'reopened']);
    const next = { ...again, events: again.events.map((event) => (event.kind === 'reopened' ? { ...event, at: '2027-05-04T08:00:00+08:00' } : event)) };
    expect(hazardDue(next, '2027-05-05')).toEqual({ day: '2028-01-31', basis: 'yearEnd', overdue: false });
  });
  it('binds nothing for a closed hazard, nor for a general one without a plan', () => {
    expect(hazardDue(aHazardAfter(majorLoop), '2030-01-01')).toBeNull();
    expect(hazardDue(aHazard({ grade: 'general' }), '2030-01-01')).toBeNull();
  });
});
