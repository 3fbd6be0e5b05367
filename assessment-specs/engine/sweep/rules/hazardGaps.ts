import { gradeProblem } from '../../../records/gradeProblem.ts';
import type { Hazard } from '../../../records/Hazard.ts';
import { hazardDue } from '../../../records/hazardDue.ts';
import { currentRound, fiveAssurancesOf, hazardStage, isOpen, isVeto } from '../../../records/hazardState.ts';
import { namePersonInCommon } from '../../../records/personNames.ts';
import { sweepRule } from '../SweepRule.ts';
import type { SweepFacts } from '../SweepFinding.ts';

const at = (hazard: Hazard, facts: SweepFacts = {}) => ({ where: { kind: 'hazard' as const, hazardId: hazard.id }, facts: { hazard: hazard.id, title: hazard.title, ...facts } });
const happened = (hazard: Hazard, kind: Hazard['events'][number]['kind']): boolean => currentRound(hazard).some((event) => event.kind === kind);
const hasPicture = (hazard: Hazard, phase: 'before' | 'after'): boolean => hazard.events.some((event) => (event.kind === 'evidenceAdded' && event.phase === phase)
  || (phase === 'after' && (event.kind === 'done' || event.kind === 'accepted') && event.evidence.length > 0));

/** One of the 64 graded 一般: its basis makes it 重大. */
const gradeTooLow = sweepRule({ id: 'gradeTooLow', severity: 'error', basis: 'order10', find: ({ record }) => record.hazards.filter((hazard) => gradeProblem(hazard) !== null).map((hazard) => at(hazard)) });

/** 逾期 by the plan, or a major one of an earlier year. */
const hazardOverdue = sweepRule({
  id: 'hazardOverdue', severity: 'warning', basis: 'safetyLaw41',
  find: ({ record, today }) => record.hazards.flatMap((hazard) => {
    const due = hazardDue(hazard, today);
    return due?.overdue === true ? [at(hazard, { day: due.day })] : [];
  }),
});

/** An open major hazard that nobody stopped. */
const majorNotStopped = sweepRule({ id: 'majorNotStopped', severity: 'warning', basis: 'plan5', find: ({ record }) => record.hazards.filter((hazard) => isVeto(hazard) && !happened(hazard, 'ordered')).map((hazard) => at(hazard)) });

/** An open major hazard that was not reported. */
const majorNotReported = sweepRule({ id: 'majorNotReported', severity: 'warning', basis: 'safetyLaw41', find: ({ record }) => record.hazards.filter((hazard) => isVeto(hazard) && !happened(hazard, 'reported')).map((hazard) => at(hazard)) });

/** An open hazard without 五落实: no measures, no day. */
const hazardUnplanned = sweepRule({
  id: 'hazardUnplanned', severity: 'warning', basis: 'plan5', find: ({ record }) => record.hazards.filter((hazard) => isOpen(hazard) && fiveAssurancesOf(hazard) === null).map((hazard) => at(hazard)),
});

/** 五落实 in which one of the five is blank. */
const hazardPlanBlank = sweepRule({
  id: 'hazardPlanBlank', severity: 'warning', basis: 'plan5',
  find: ({ record }) => record.hazards.filter(isOpen).flatMap((hazard) => {
    const five = fiveAssurancesOf(hazard);
    if (five === null) return [];
    const fields = (['responsible', 'supervisor', 'measures', 'contingency'] as const).filter((field) => five[field].trim() === '');
    return fields.length === 0 ? [] : [at(hazard, { fields })];
  }),
});

/** 销号 without one picture or file of what it looks like now. */
const closedWithoutPicture = sweepRule({
  id: 'closedWithoutPicture', severity: 'warning', basis: 'safetyLaw41', find: ({ record }) => record.hazards.filter((hazard) => hazardStage(hazard) === 'closed' && !hasPicture(hazard, 'after')).map((hazard) => at(hazard)),
});

/** No picture of what was found. */
const foundWithoutPicture = sweepRule({ id: 'foundWithoutPicture', severity: 'hint', basis: null, find: ({ record }) => record.hazards.filter((hazard) => !hasPicture(hazard, 'before')).map((hazard) => at(hazard)) });

/** Who accepted is who was responsible. For a major hazard the ledger refuses it; for an ordinary one it is only asked about. */
const acceptedByResponsible = sweepRule({
  id: 'acceptedByResponsible', severity: 'warning', basis: 'safetyLaw41',
  find: ({ record }) => record.hazards.flatMap((hazard) => {
    const accepted = currentRound(hazard).findLast((event) => event.kind === 'accepted');
    const responsible = fiveAssurancesOf(hazard)?.responsible ?? '';
    return accepted?.kind === 'accepted' && responsible !== '' && namePersonInCommon(accepted.acceptedBy, responsible) ? [at(hazard, { name: accepted.acceptedBy })] : [];
  }),
});

/** Nobody who was not there can tell what and where it is. */
const hazardUndescribed = sweepRule({
  id: 'hazardUndescribed', severity: 'hint', basis: null,
  find: ({ record }) => record.hazards.flatMap((hazard) => {
    const fields = (['description', 'area'] as const).filter((field) => hazard[field].trim() === '');
    return fields.length === 0 ? [] : [at(hazard, { fields })];
  }),
});

/** What the ledger lacks. */
export const hazardGaps = [gradeTooLow, hazardOverdue, majorNotStopped, majorNotReported, hazardUnplanned, hazardPlanBlank, closedWithoutPicture, foundWithoutPicture, acceptedByResponsible, hazardUndescribed] as const;
