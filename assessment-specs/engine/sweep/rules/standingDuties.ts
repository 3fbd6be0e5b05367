import { employeeReportState } from '../../../records/EmployeeReport.ts';
import { leaderInspectionDuty } from '../../leaderInspectionDuty.ts';
import { scheduleFacts } from '../../obligations/scheduleFacts.ts';
import { intervalsAfter } from '../../obligations/calendar.ts';
import { obligationSummary } from '../../obligationSummary.ts';
import { sweepRule } from '../SweepRule.ts';

/** 带队检查 missed within the assessed period. What was before the first record is held against nobody. */
const inspectionMissed = sweepRule({
  id: 'inspectionMissed', severity: 'warning', basis: 'plan5',
  find: ({ enterprise, assessment: { period }, packs, traits, today }) => {
    const [first, last] = [Number(period.from.slice(0, 4)), Number(period.to.slice(0, 4))];
    const facts = scheduleFacts(enterprise.profile, packs.traits?.pack ?? null, traits);
    return Array.from({ length: last - first + 1 }, (_none, index) => first + index).flatMap((year) => {
      const duty = leaderInspectionDuty({ packs: packs.obligations, facts, inspections: enterprise.inspections, keptSince: enterprise.createdAt.slice(0, 10), today, year });
      return (duty?.periods ?? []).filter(({ state, from, to }) => state === 'missed' && to >= period.from && from <= period.to).map(({ from, to }) => ({ where: { kind: 'inspections' as const }, facts: { from, day: to } }));
    });
  },
});

/** A duty of the plan whose day is over. */
const dutyOverdue = sweepRule({
  id: 'dutyOverdue', severity: 'warning', basis: null,
  find: ({ record, packs, today }) => obligationSummary(record, packs, today).lines.filter(({ overdue }) => overdue).map(({ obligation, nextDue }) => ({ where: { kind: 'duties' }, facts: { duty: obligation.id, topic: obligation.topic, day: nextDue ?? '' } })),
});

/** An employee's report that nobody judged for a week. What it says and who sent it is not told. */
const reportWaiting = sweepRule({
  id: 'reportWaiting', severity: 'warning', basis: 'plan7',
  find: ({ enterprise, today }) => {
    const since = intervalsAfter(today, 'P1D', -7);
    const waiting = enterprise.employeeReports.filter((report) => employeeReportState(report) === 'received' && report.receivedOn < since);
    return waiting.length === 0 ? [] : [{ where: { kind: 'employeeReports' }, facts: { count: waiting.length } }];
  },
});

/** No rules for rewarding those who report. Binding for 规上 enterprises, worth doing for all. */
const rewardRulesMissing = sweepRule({
  id: 'rewardRulesMissing', severity: 'hint', basis: 'plan7', find: ({ enterprise: { rewardRules } }) => rewardRules.rows.length === 0 ? [{ where: { kind: 'employeeReports' } }] : [],
});

/** What goes on all year and shows in the report. */
export const standingDuties = [inspectionMissed, dutyOverdue, reportWaiting, rewardRulesMissing] as const;
