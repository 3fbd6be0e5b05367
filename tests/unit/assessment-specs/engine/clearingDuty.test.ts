import { expect, it } from 'vitest';
import { clearingDuty } from '../../../../assessment-specs/engine/clearingDuty.ts';
import { aHazard, aHazardAfter } from '../../../fixtures/builders/aHazard.ts';

const foundIn = (year: number) => {
  const hazard = aHazard();
  return { ...hazard, id: `HZ-${year}-001`, events: hazard.events.map((event) => ({ ...event, at: `${year}${event.at.slice(4)}` })) };
};

it('counts the open major hazards of the year by its 31 January, and those whose day is over', () => {
  const hazards = [foundIn(2026), foundIn(2026), foundIn(2025), { ...foundIn(2026), grade: 'general' as const }, aHazardAfter(['evidenceAdded', 'ordered', 'reported', 'planned', 'started', 'done', 'accepted', 'closed'])];
  expect(clearingDuty(hazards, '2026-11-25')).toEqual({ day: '2027-01-31', year: 2026, open: 2, overdue: 1 });
  expect(clearingDuty(hazards, '2027-01-31')).toEqual({ day: '2027-01-31', year: 2026, open: 2, overdue: 1 });
  expect(clearingDuty(hazards, '2027-02-01')).toEqual({ day: '2028-01-31', year: 2027, open: 0, overdue: 3 });
  expect(clearingDuty([], '2031-06-01')).toEqual({ day: '2032-01-31', year: 2031, open: 0, overdue: 0 });
});
