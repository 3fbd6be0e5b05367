import type { ObligationAnswer } from '../../records/Answer.ts';
import type { Day } from '../../schema/primitives.ts';
import type { ScheduleRow } from '../../schema/ObligationPack.ts';
import { intervalsAfter } from './calendar.ts';
import { dueDayFrom } from './dueDayFrom.ts';

/** A day by which something is due. */
export interface NextDue {
  readonly day: Day;
  /** The plan's last due day, where this one lies after it: the duty goes on at the same interval until a next plan says otherwise. Null within the plan. */
  readonly beyondWindow: Day | null;
}

/**
 * The day by which this row asks for something next; null when it asks for nothing more, or has no calendar.
 * - A day that somebody wrote down goes before the schedule.
 * - Done: the period that the doing fell into is settled, the next one is due.
 * - In progress or not done: the first due day of the assessed period (or after the last doing), which may be over by now.
 * - Unanswered: the first due day from today on; nobody said that an earlier one was missed.
 */
export function nextDueOf(row: ScheduleRow, answer: ObligationAnswer | null, periodFrom: Day, today: Day): NextDue | null {
  if (answer?.state === 'notApplicable') return null;
  if (answer !== null && answer.nextDue !== null) return { day: answer.nextDue, beyondWindow: null };
  const day = scheduledDay(row, answer, periodFrom, today);
  return day === null ? null : { day, beyondWindow: row.kind === 'every' && row.until !== null && day > row.until ? row.until : null };
}

function scheduledDay(row: ScheduleRow, answer: ObligationAnswer | null, periodFrom: Day, today: Day): Day | null {
  if (answer === null) return dueDayFrom(row, today) ?? (row.kind === 'once' ? row.due : null);
  if (row.kind === 'once') return answer.state === 'done' ? null : row.due;
  const doneOn = answer.doneOn ?? (answer.state === 'done' ? answer.at.slice(0, 10) : null);
  if (doneOn === null) return dueDayFrom(row, periodFrom);
  if (row.anchor === 'last-done' && row.interval !== null) return intervalsAfter(doneOn, row.interval, 1);
  const settled = dueDayFrom(row, doneOn);
  return settled === null ? null : dueDayFrom(row, intervalsAfter(settled, 'P1D', 1));
}
