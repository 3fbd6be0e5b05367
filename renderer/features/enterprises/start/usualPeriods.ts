import type { Day } from '../../../../assessment-specs/schema/primitives.ts';

/** A period from its first to its last day, both included. */
export interface Period {
  readonly from: Day;
  readonly to: Day;
}

/** The periods that people mostly assess: the twelve months up to today, this calendar year, the one before. */
export function usualPeriods(today: Day): { readonly twelveMonths: Period; readonly thisYear: Period; readonly lastYear: Period } {
  const year = Number(today.slice(0, 4));
  // the day after the same day of last year; 29 February has none there, and counts as the 28th
  const day = today.slice(5) === '02-29' ? 28 : Number(today.slice(8, 10));
  const start = new Date(Date.UTC(year - 1, Number(today.slice(5, 7)) - 1, day + 1));
  return {
    twelveMonths: { from: start.toISOString().slice(0, 10), to: today },
    thisYear: { from: `${year}-01-01`, to: `${year}-12-31` },
    lastYear: { from: `${year - 1}-01-01`, to: `${year - 1}-12-31` },
  };
}
