import type { Day } from '../../schema/primitives.ts';
import type { ScheduleRow } from '../../schema/ObligationPack.ts';
import { intervalsAfter } from './calendar.ts';

/** Every due day of a row, earliest first: the first one and its multiples up to `until`. Empty for duties without a calendar (standing, event). */
export function dueDatesOf(row: ScheduleRow): readonly Day[] {
  if (row.due === null) return [];
  if (row.kind !== 'every' || row.interval === null || row.until === null) return [row.due];
  const days: Day[] = [];
  for (let times = 0, day = row.due; day <= row.until; day = intervalsAfter(row.due, row.interval, ++times)) days.push(day);
  return days;
}
