import type { ObligationAnswer } from '../../records/Answer.ts';
import type { Day } from '../../schema/primitives.ts';
import type { ScheduleRow } from '../../schema/ObligationPack.ts';
import { intervalsAfter } from './calendar.ts';
import { dueDatesOf } from './dueDatesOf.ts';

/**
 * The day by which this row asks for something next; null when it asks for nothing more, or has no calendar.
 * - A day that somebody wrote down goes before the schedule.
 * - Done: the period that the doing fell into is settled, the next one is due.
 * - In progress or not done: the first due day of the assessed period (or after the last doing), which may be over by now.
 * - Unanswered: the first due day from today on; nobody said that an earlier one was missed.
 */
export function nextDueOf(row: ScheduleRow, answer: ObligationAnswer | null, periodFrom: Day, today: Day): Day | null {
  if (answer?.state === 'notApplicable') return null;
  if (answer !== null && answer.nextDue !== null) return answer.nextDue;
  const days = dueDatesOf(row);
  if (answer === null) return days.find((day) => day >= today) ?? (row.kind === 'once' ? days[0] ?? null : null);
  if (row.kind === 'once') return answer.state === 'done' ? null : days[0] ?? null;
  const doneOn = answer.doneOn ?? (answer.state === 'done' ? answer.at.slice(0, 10) : null);
  if (doneOn === null) return days.find((day) => day >= periodFrom) ?? null;
  if (row.anchor === 'last-done' && row.interval !== null) return within(row, intervalsAfter(doneOn, row.interval, 1));
  const settled = days.findIndex((day) => day >= doneOn);
  return settled === -1 ? null : days[settled + 1] ?? null;
}

function within(row: ScheduleRow, day: Day): Day | null {
  return row.until !== null && day > row.until ? null : day;
}
