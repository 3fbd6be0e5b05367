import type { Day } from '../../schema/primitives.ts';
import type { ScheduleRow } from '../../schema/ObligationPack.ts';
import { daysBetween, intervalsAfter } from './calendar.ts';

/** A stretch of days within which a recurring duty is to be done; both days belong to it, and `to` is its due day. */
export interface SchedulePeriod {
  readonly from: Day;
  readonly to: Day;
}

/** A row that comes back: with a first due day and an interval. */
export type RecurringRow = ScheduleRow & { readonly kind: 'every'; readonly due: Day; readonly interval: string };

export function isRecurring(row: ScheduleRow): row is RecurringRow {
  return row.kind === 'every' && row.due !== null && row.interval !== null;
}

/**
 * The period that a day falls into; the first one for every day before it. Periods go on after the plan's window (`until`): the duty does not end
 * because nobody has issued the next plan yet. Null beyond the year 9999, which days cannot say.
 */
export function schedulePeriod(row: RecurringRow, day: Day): SchedulePeriod | null {
  return numberedPeriod(row, periodNumber(row, day));
}

/** The periods whose due day lies in a year, earliest first. None before the first. */
export function schedulePeriodsOf(row: RecurringRow, year: number): readonly SchedulePeriod[] {
  const periods: SchedulePeriod[] = [];
  const inYear = `${String(year).padStart(4, '0')}-`;
  for (let number = periodNumber(row, `${inYear}01-01`); ; number += 1) {
    const period = numberedPeriod(row, number);
    if (period === null || period.to.slice(0, 5) > inYear) return periods;
    if (period.to.startsWith(inYear)) periods.push(period);
  }
}

function numberedPeriod(row: RecurringRow, number: number): SchedulePeriod | null {
  const to = intervalsAfter(row.due, row.interval, number);
  return to.length > 10 ? null : { from: intervalsAfter(intervalsAfter(row.due, row.interval, number - 1), 'P1D', 1), to };
}

/** How many intervals after the first due day the first one on or after `day` lies. */
function periodNumber(row: RecurringRow, day: Day): number {
  const longest = daysBetween('2024-01-01', intervalsAfter('2024-01-01', row.interval, 1)) + 3;
  let number = Math.max(0, Math.floor(daysBetween(row.due, day) / longest));
  for (let due = intervalsAfter(row.due, row.interval, number); due < day && due.length === 10;) due = intervalsAfter(row.due, row.interval, ++number);
  return number;
}
