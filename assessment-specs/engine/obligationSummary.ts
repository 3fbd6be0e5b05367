import type { ObligationAnswer } from '../records/Answer.ts';
import type { AssessmentRecord } from '../records/AssessmentRecord.ts';
import type { Day } from '../schema/primitives.ts';
import type { Obligation, ScheduleRow } from '../schema/ObligationPack.ts';
import { daysBetween } from './obligations/calendar.ts';
import { effectiveRows } from './obligations/effectiveRows.ts';
import { nextDueOf } from './obligations/nextDueOf.ts';
import type { ScheduleFacts } from './obligations/rowApplicability.ts';
import { scheduleFacts } from './obligations/scheduleFacts.ts';
import type { ResolvedPacks } from './ResolvedPacks.ts';
import { traitsOf } from './traitsOf.ts';

/** One duty that binds the enterprise, or may do so. */
export interface ObligationLine {
  readonly packId: string;
  readonly obligation: Obligation;
  /** `unknown`: the profile does not say whether it binds; shown as 待确认. */
  readonly applies: 'yes' | 'unknown';
  /** The rows of its schedule that are in effect. */
  readonly rows: readonly ScheduleRow[];
  readonly state: ObligationAnswer['state'] | 'unanswered';
  readonly answer: ObligationAnswer | null;
  /** The earliest day by which something is due next; null without a calendar or when nothing more is due. */
  readonly nextDue: Day | null;
  /** The plan's last due day, where `nextDue` lies after it: the duty goes on at the same interval, a next plan may change it. Null within the plan. */
  readonly beyondWindow: Day | null;
  /** Days from today to `nextDue`, negative once it is over; null without one. */
  readonly daysLeft: number | null;
  /** Its day is over and somebody said that it is not done (or not done again). An unanswered duty is not overdue: nobody said so. */
  readonly overdue: boolean;
}

export interface ObligationSummary {
  readonly lines: readonly ObligationLine[];
  /** Lines by state; `overdue` and `toConfirm` count among them once more. */
  readonly counts: Readonly<Record<'applicable' | 'toConfirm' | 'done' | 'inProgress' | 'notDone' | 'notApplicable' | 'unanswered' | 'overdue', number>>;
}

/**
 * The duties of the obligation packs: which bind, how far they are and what is due. Reported, never deciding.
 * A duty whose schedule has no row in effect is left out. A duty that was answered stays in even then.
 */
export function obligationSummary(record: AssessmentRecord, packs: Pick<ResolvedPacks, 'obligations' | 'traits'>, today: Day): ObligationSummary {
  const facts = factsOf(record, packs);
  const lines = packs.obligations.flatMap(({ ref, pack }) => {
    const effective = effectiveRows(pack, facts);
    return pack.obligations.flatMap((obligation): readonly ObligationLine[] => {
      const given = record.assessment.obligations;
      const answer = Object.hasOwn(given, obligation.id) ? given[obligation.id] ?? null : null;
      const rows = obligation.schedule.filter((row) => effective.has(row.id));
      if (rows.length === 0 && answer === null) return [];
      const applies = rows.some((row) => effective.get(row.id) === 'yes') ? 'yes' : 'unknown';
      return [{ packId: ref.id, obligation, applies, rows, ...progressOf(rows, answer, record.assessment.period.from, today) }];
    });
  });
  return { lines, counts: countsOf(lines) };
}

function factsOf(record: AssessmentRecord, { traits }: Pick<ResolvedPacks, 'traits'>): ScheduleFacts {
  return scheduleFacts(record.enterprise.profile, traits?.pack ?? null, traitsOf(record, { traits }));
}

function progressOf(rows: readonly ScheduleRow[], answer: ObligationAnswer | null, periodFrom: Day, today: Day) {
  const next = rows.flatMap((row) => nextDueOf(row, answer, periodFrom, today) ?? []).sort((a, b) => a.day.localeCompare(b.day))[0] ?? null;
  const nextDue = next?.day ?? null;
  return {
    state: answer?.state ?? 'unanswered', answer, nextDue, beyondWindow: next?.beyondWindow ?? null,
    daysLeft: nextDue === null ? null : daysBetween(today, nextDue),
    overdue: answer !== null && nextDue !== null && nextDue < today,
  } as const;
}

function countsOf(lines: readonly ObligationLine[]): ObligationSummary['counts'] {
  const count = (test: (line: ObligationLine) => boolean) => lines.filter(test).length;
  const inState = (state: ObligationLine['state']) => count((line) => line.state === state);
  return {
    applicable: count((line) => line.applies === 'yes'), toConfirm: count((line) => line.applies === 'unknown'),
    done: inState('done'), inProgress: inState('inProgress'), notDone: inState('notDone'), notApplicable: inState('notApplicable'), unanswered: inState('unanswered'),
    overdue: count((line) => line.overdue),
  };
}
