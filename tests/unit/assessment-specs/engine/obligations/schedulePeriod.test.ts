import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadCatalogue } from '../../../../../assessment-specs/catalogue.ts';
import { dueDayFrom } from '../../../../../assessment-specs/engine/obligations/dueDayFrom.ts';
import { intervalsAfter } from '../../../../../assessment-specs/engine/obligations/calendar.ts';
import { isRecurring, schedulePeriod, schedulePeriodsOf } from '../../../../../assessment-specs/engine/obligations/schedulePeriod.ts';

const pack = loadCatalogue().latest('three-year-action')?.pack;
if (pack?.kind !== 'obligations') throw new Error('No obligation pack.');
const rows = pack.obligations.flatMap(({ schedule }) => schedule);
const recurring = rows.filter(isRecurring);
const rowOf = (id: string) => {
  const row = recurring.find((one) => one.id === id);
  if (row === undefined) throw new Error(`No row ${id}.`);
  return row;
};
const [quarterly, monthly, clearing] = [rowOf('TY-13-s1'), rowOf('TY-14-s1'), rowOf('TY-17-s1')];

describe('the periods of a duty', () => {
  it('run from the day after one due day to the next, and go on after the plan', () => {
    expect(schedulePeriod(quarterly, '2026-11-25')).toEqual({ from: '2026-10-01', to: '2026-12-31' });
    expect(schedulePeriod(quarterly, '2027-01-01')).toEqual({ from: '2027-01-01', to: '2027-03-31' });
    expect(schedulePeriod(monthly, '2028-02-10')).toEqual({ from: '2028-02-01', to: '2028-02-29' });
    expect(schedulePeriod(clearing, '2026-11-25')).toEqual({ from: '2026-02-01', to: '2027-01-31' });
  });
  it('begin with the plan: every earlier day falls into the first', () => {
    expect(schedulePeriod(quarterly, '2019-05-01')).toEqual({ from: '2024-01-01', to: '2024-03-31' });
    expect(schedulePeriodsOf(quarterly, 2023)).toEqual([]);
  });
  it('are four or twelve a year', () => {
    expect(schedulePeriodsOf(quarterly, 2026).map(({ to }) => to)).toEqual(['2026-03-31', '2026-06-30', '2026-09-30', '2026-12-31']);
    expect([schedulePeriodsOf(monthly, 2024).length, schedulePeriodsOf(monthly, 2027).length, schedulePeriodsOf(monthly, 9999).length]).toEqual([12, 12, 12]);
  });
  it('end where days end', () => {
    expect(schedulePeriod(monthly, '9999-12-31')?.to).toBe('9999-12-31');
    expect(dueDayFrom(clearing, '9999-12-31')).toBeNull();
  });
  it('follow each other without a gap, and every day lies in its own', () => {
    fc.assert(fc.property(fc.constantFrom(...recurring), fc.integer({ min: 0, max: 20_000 }), (row, offset) => {
      const day = intervalsAfter('2024-02-01', 'P1D', offset);
      const period = schedulePeriod(row, day);
      if (period === null) throw new Error('no period');
      expect(period.to >= day && (period.from <= day || period.to === row.due)).toBe(true);
      expect(schedulePeriod(row, intervalsAfter(period.to, 'P1D', 1))?.from).toBe(intervalsAfter(period.to, 'P1D', 1));
    }), { numRuns: 300 });
  });
});

describe('the next due day of a row', () => {
  it('is none for a single day that is over and for duties without a calendar', () => {
    const once = rows.find(({ id }) => id === 'TY-20-s1');
    const standing = rows.find(({ kind }) => kind === 'standing');
    expect([once && dueDayFrom(once, '2025-12-31'), once && dueDayFrom(once, '2026-01-01'), standing && dueDayFrom(standing, '2026-01-01')]).toEqual(['2025-12-31', null, null]);
  });
});
