import type { Inspection } from '../records/Inspection.ts';
import type { Day } from '../schema/primitives.ts';
import type { Obligation, ObligationPack } from '../schema/ObligationPack.ts';
import type { PackRef } from '../schema/PackRef.ts';
import { daysBetween, intervalsAfter } from './obligations/calendar.ts';
import { effectiveRows } from './obligations/effectiveRows.ts';
import type { ScheduleFacts } from './obligations/rowApplicability.ts';
import { isRecurring, schedulePeriod, schedulePeriodsOf } from './obligations/schedulePeriod.ts';
import type { RecurringRow, SchedulePeriod } from './obligations/schedulePeriod.ts';

/** The rows of 主要负责人带队检查: of this variant group one is in effect, monthly before quarterly. */
const variantGroup = 'leader-inspection';

export interface LeaderInspectionInputs {
  readonly packs: readonly { readonly ref: PackRef; readonly pack: ObligationPack }[];
  readonly facts: ScheduleFacts;
  readonly inspections: readonly Inspection[];
  /** The day from which this app has kept the enterprise. */
  readonly keptSince: Day;
  readonly today: Day;
  /** The year whose periods are listed. */
  readonly year: number;
}

/**
 * done: inspected often enough; due: running, not yet; ahead: not begun; missed: over without one; notKept: over without one, but it had begun before anything
 * was kept here, so that nobody can say that it was missed; toConfirm: over without one, but the profile leaves open whether this interval binds.
 */
export type LeaderInspectionState = 'done' | 'due' | 'ahead' | 'missed' | 'toConfirm' | 'notKept';

export interface LeaderInspectionPeriod extends SchedulePeriod {
  readonly state: LeaderInspectionState;
  /** Inspections that count: led by the principal, not withdrawn, within the period; earliest first. */
  readonly inspections: readonly Inspection[];
}

export interface LeaderInspectionDuty {
  readonly packId: string;
  readonly obligation: Obligation;
  readonly row: RecurringRow;
  /** `unknown`: the profile leaves it open and the stricter interval is taken; shown as 待确认. */
  readonly applies: 'yes' | 'unknown';
  /** The period of today. */
  readonly current: LeaderInspectionPeriod;
  /** The period that the next inspection has to fall into. */
  readonly next: SchedulePeriod;
  /** The plan's last due day, where the next one lies after it. Null within the plan. */
  readonly beyondWindow: Day | null;
  /** The due day of the last period, where it was missed and there was no inspection since; null otherwise. */
  readonly overdueSince: Day | null;
  /** Periods that end in the year asked for, earliest first. */
  readonly periods: readonly LeaderInspectionPeriod[];
}

/**
 * 主要负责人带队检查: at least quarterly, monthly for 高温熔融, 粉尘涉爆, 涉氨制冷. Null when no obligation pack asks for it.
 * Nothing before the first record is held against anybody.
 * @basis 三年行动 二(二)5 (TY-13, TY-14)
 */
export function leaderInspectionDuty(inputs: LeaderInspectionInputs): LeaderInspectionDuty | null {
  const bound = leaderInspectionRow(inputs);
  if (bound === null) return null;
  const { row } = bound;
  const counted = inputs.inspections.filter(({ kind, withdrawn }) => kind === 'leader' && withdrawn === null).sort((a, b) => a.on.localeCompare(b.on));
  const told = (period: SchedulePeriod) => toldPeriod(period, bound, counted, inputs);
  const running = schedulePeriod(row, inputs.today);
  if (running === null) return null;
  const current = told(running);
  const following = schedulePeriod(row, intervalsAfter(running.to, 'P1D', 1));
  const next = current.state === 'done' && following !== null ? following : running;
  const before = lastBefore(row, running);
  return {
    ...bound, current, next: { from: next.from, to: next.to },
    beyondWindow: row.until !== null && next.to > row.until ? row.until : null,
    overdueSince: before !== null && current.inspections.length === 0 && told(before).state === 'missed' ? before.to : null,
    periods: schedulePeriodsOf(row, inputs.year).map(told),
  };
}

type Bound = Pick<LeaderInspectionDuty, 'packId' | 'obligation' | 'row' | 'applies'>;

/** The row that binds: of a plan that still runs before one that is over, the strictest of them. */
export function leaderInspectionRow({ packs, facts, today }: Pick<LeaderInspectionInputs, 'packs' | 'facts' | 'today'>): Bound | null {
  const found = packs.flatMap(({ ref, pack }) => {
    const effective = effectiveRows(pack, facts);
    return pack.obligations.flatMap((obligation) => obligation.schedule.flatMap((row) => {
      const applies = effective.get(row.id);
      return applies === undefined || row.variantGroup !== variantGroup || !isRecurring(row) ? [] : [{ packId: ref.id, obligation, row, applies }];
    }));
  });
  const running = found.filter(({ row }) => row.until === null || row.until >= today);
  const [first] = running.length > 0 ? running.sort((a, b) => lengthOf(a.row) - lengthOf(b.row)) : found.sort((a, b) => (b.row.until ?? '').localeCompare(a.row.until ?? ''));
  return first ?? null;
}

const lengthOf = (row: RecurringRow): number => daysBetween(row.due, intervalsAfter(row.due, row.interval, 1));

function lastBefore(row: RecurringRow, period: SchedulePeriod): SchedulePeriod | null {
  return period.from <= row.due ? null : schedulePeriod(row, intervalsAfter(period.from, 'P1D', -1));
}

function toldPeriod(period: SchedulePeriod, { row, applies }: Bound, counted: readonly Inspection[], { keptSince, today }: LeaderInspectionInputs): LeaderInspectionPeriod {
  const inspections = counted.filter(({ on }) => on >= period.from && on <= period.to);
  const firstOn = counted[0]?.on ?? keptSince;
  const since = firstOn < keptSince ? firstOn : keptSince;
  const told = (state: LeaderInspectionState) => ({ ...period, state, inspections });
  if (inspections.length >= (row.timesPerPeriod ?? 1)) return told('done');
  if (period.from > today) return told('ahead');
  if (period.to >= today) return told('due');
  if (period.from < since) return told('notKept');
  return told(applies === 'yes' ? 'missed' : 'toConfirm');
}
