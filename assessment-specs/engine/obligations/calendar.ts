import type { Day } from '../../schema/primitives.ts';

interface Parts { readonly year: number; readonly month: number; readonly day: number }

function partsOf(day: Day): Parts {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  return { year, month, day: date };
}

function lastDayOf(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

function write(year: number, month: number, day: number): Day {
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/**
 * The day `times` intervals after `first`, counted from the first day at once and never from one period to the next, so that days do not drift.
 * The last day of a month leads to last days of months (month_end).
 * @param interval `P3M` or `P14D`
 */
export function intervalsAfter(first: Day, interval: string, times: number): Day {
  const [, amount, unit] = /^P(\d+)([MD])$/.exec(interval) ?? [];
  if (amount === undefined) throw new Error(`${interval} is not an interval of whole months or days.`);
  return unit === 'M' ? addMonths(first, Number(amount) * times) : addDays(first, Number(amount) * times);
}

function addMonths(day: Day, months: number): Day {
  const { year, month, day: date } = partsOf(day);
  const target = year * 12 + (month - 1) + months;
  const [inYear, inMonth] = [Math.floor(target / 12), (target % 12) + 1];
  const last = lastDayOf(inYear, inMonth);
  return write(inYear, inMonth, date === lastDayOf(year, month) ? last : Math.min(date, last));
}

function addDays(day: Day, days: number): Day {
  const { year, month, day: date } = partsOf(day);
  const moved = new Date(Date.UTC(year, month - 1, date + days));
  return write(moved.getUTCFullYear(), moved.getUTCMonth() + 1, moved.getUTCDate());
}

/** Whole days from one day to another; negative when `to` is earlier. */
export function daysBetween(from: Day, to: Day): number {
  const at = (day: Day) => {
    const { year, month, day: date } = partsOf(day);
    return Date.UTC(year, month - 1, date);
  };
  return (at(to) - at(from)) / 86_400_000;
}
