import type { Day } from '../../schema/primitives.ts';
import type { ScheduleRow } from '../../schema/ObligationPack.ts';
import { isRecurring, schedulePeriod } from './schedulePeriod.ts';

/** The first due day of a row on or after a day. Recurring ones go on after the plan's window; null for what is over, and for duties without a calendar (standing, event). */
export function dueDayFrom(row: ScheduleRow, from: Day): Day | null {
  if (isRecurring(row)) return schedulePeriod(row, from)?.to ?? null;
  return row.due !== null && row.due >= from ? row.due : null;
}
