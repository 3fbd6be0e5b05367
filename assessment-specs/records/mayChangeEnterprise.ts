import type { Digest } from '../schema/primitives.ts';
import type { EnterpriseChange } from './changes.ts';
import type { ChangeProblem, EmployeeReportProblem, InspectionProblem } from './ChangeProblem.ts';
import type { RewardRules } from './EmployeeReport.ts';
import { employeeReportProblem, newEmployeeReportProblem } from './employeeReportProblem.ts';
import type { EnterpriseFile } from './EnterpriseFile.ts';
import { gradeProblem } from './gradeProblem.ts';
import type { Hazard, HazardEvent } from './Hazard.ts';
import { advanceHazard } from './hazardTransitions.ts';
import { timeProblem } from './hazardTime.ts';
import { inspectionProblem } from './inspectionProblem.ts';

/**
 * May this enterprise file take this change? The one place that decides, on every door.
 * A hazard enters with its finding alone and moves by `advanceHazard`; evidence must be there before it is cited.
 * @param file null when the enterprise does not exist yet
 */
export function mayChangeEnterprise(file: EnterpriseFile | null, change: EnterpriseChange): ChangeProblem | null {
  if (change.kind === 'created') return file === null ? null : { kind: 'alreadyStarted' };
  if (file === null) return { kind: 'notStarted' };
  switch (change.kind) {
    case 'profileSet': case 'traitsSet': return null;
    case 'hazardFound': return newHazardProblem(file, change.hazard);
    case 'hazardEvent': return eventProblem(file, change.hazardId, change.event);
    case 'inspectionRecorded': return inspectionRefused(change.inspection.id, missingEvidence(file, change.inspection.evidence), inspectionProblem(file.inspections, change.inspection, file.profile.principal));
    case 'inspectionWithdrawn': return inspectionRefused(change.inspectionId, null, withdrawalProblem(file, change));
    case 'employeeReportReceived': return reportRefused(change.report.id, newEmployeeReportProblem(file.employeeReports, change.report));
    case 'employeeReportEvent': {
      const report = file.employeeReports.find(({ id }) => id === change.reportId);
      return reportRefused(change.reportId, report === undefined ? 'notFound' : employeeReportProblem(report, change.event, file.hazards));
    }
    case 'rewardRulesSet': return rewardProblem(change.rules);
    case 'evidenceAdded': return Object.hasOwn(file.evidence, change.evidence.id) ? { kind: 'evidenceExists', evidence: change.evidence.id } : null;
  }
}

function newHazardProblem(file: EnterpriseFile, hazard: Hazard): ChangeProblem | null {
  if (file.hazards.some(({ id }) => id === hazard.id)) return { kind: 'hazardExists', hazardId: hazard.id };
  const [found, ...more] = hazard.events;
  if (found?.kind !== 'found' || more.length > 0) return { kind: 'hazardNotNew', hazardId: hazard.id };
  const problem = gradeProblem(hazard) ?? timeProblem({ ...hazard, events: [] }, found);
  return problem === null ? null : { kind: 'hazardRefused', hazardId: hazard.id, problem };
}

function eventProblem(file: EnterpriseFile, hazardId: string, event: HazardEvent): ChangeProblem | null {
  const hazard = file.hazards.find(({ id }) => id === hazardId);
  if (hazard === undefined) return { kind: 'hazardNotFound', hazardId };
  const missing = missingEvidence(file, evidenceOf(event));
  if (missing !== null) return missing;
  const advanced = advanceHazard(hazard, event, { principal: file.profile.principal });
  return advanced.ok ? null : { kind: 'hazardRefused', hazardId, problem: advanced.problem };
}

function missingEvidence(file: EnterpriseFile, cited: readonly Digest[]): ChangeProblem | null {
  const missing = cited.find((id) => !Object.hasOwn(file.evidence, id));
  return missing === undefined ? null : { kind: 'evidenceNotFound', evidence: missing };
}

function inspectionRefused(inspectionId: string, before: ChangeProblem | null, problem: InspectionProblem | null): ChangeProblem | null {
  return before ?? (problem === null ? null : { kind: 'inspectionRefused', inspectionId, problem });
}

function withdrawalProblem(file: EnterpriseFile, { inspectionId, withdrawn }: Extract<EnterpriseChange, { kind: 'inspectionWithdrawn' }>): InspectionProblem | null {
  const inspection = file.inspections.find(({ id }) => id === inspectionId);
  if (inspection === undefined) return 'notFound';
  if (inspection.withdrawn !== null) return 'alreadyWithdrawn';
  if (Date.parse(withdrawn.at) < Date.parse(inspection.recordedAt)) return 'clockMovedBackwards';
  return withdrawn.reason.trim() === '' ? 'fieldMissing' : null;
}

function reportRefused(reportId: string, problem: EmployeeReportProblem | null): ChangeProblem | null {
  return problem === null ? null : { kind: 'employeeReportRefused', reportId, problem };
}

/** 职责外 is rewarded higher than 职责内. @basis 三年行动 二(二)7 */
function rewardProblem({ rows }: RewardRules): ChangeProblem | null {
  const low = rows.find(({ withinDutyYuan, beyondDutyYuan }) => beyondDutyYuan <= withinDutyYuan);
  if (low !== undefined) return { kind: 'rewardNotHigher', what: low.what };
  const twice = rows.find(({ id }, index) => rows.findIndex((other) => other.id === id) < index);
  return twice === undefined ? null : { kind: 'idTwice', id: twice.id };
}

/** Evidence files that a hazard event cites. */
export function evidenceOf(event: HazardEvent): readonly Digest[] {
  return event.kind === 'done' || event.kind === 'accepted' || event.kind === 'evidenceAdded' ? event.evidence : [];
}
