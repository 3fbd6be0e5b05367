import type { ChangeProblem } from '../../assessment-specs/records/ChangeProblem.ts';
import type { HazardProblem } from '../../assessment-specs/records/HazardProblem.ts';
import type { Failure } from './Reply.ts';

/** What the record's own rules answered, as the failure that the interface has words for. */
export function changeFailure(problem: ChangeProblem): Failure {
  switch (problem.kind) {
    case 'sealed':
      return { code: 'record.sealed', params: { number: problem.number } };
    case 'notSealed':
      return { code: 'document.notSealed', params: {} };
    case 'rolesInvalid':
      return { code: 'assessment.rolesInvalid', params: { problem: problem.problem } };
    case 'periodInvalid':
      return { code: 'assessment.periodInvalid', params: { from: problem.from, to: problem.to } };
    case 'packNotSelected':
      return { code: 'assessment.packUnknown', params: { id: problem.packId, revision: 0 } };
    case 'findingElsewhere':
      return { code: 'answer.unknownRule', params: { itemId: problem.itemId, ruleId: problem.findingItemId } };
    case 'evidenceNotFound':
      return { code: 'evidence.notFound', params: { id: problem.evidence } };
    case 'hazardNotFound':
      return { code: 'hazard.notFound', params: { id: problem.hazardId } };
    case 'hazardRefused':
      return { code: 'hazard.transitionRefused', params: { id: problem.hazardId, ...hazardParams(problem.problem) } };
    case 'stationUnknown':
      return { code: 'walk.unknownStation', params: { stationId: problem.stationId, criterionId: problem.criterionId } };
    case 'stationWalked':
      return { code: 'walk.stationWalked', params: { stationId: problem.stationId, criterionId: problem.criterionId } };
    case 'inspectionRefused':
      return { code: 'inspection.refused', params: { id: problem.inspectionId, problem: problem.problem } };
    case 'employeeReportRefused':
      return { code: 'employeeReport.refused', params: { id: problem.reportId, problem: problem.problem } };
    case 'rewardNotHigher':
      return { code: 'rewardRules.notHigher', params: { what: problem.what } };
    case 'ownPredecessor':
      return { code: 'assessment.notEarlier', params: {} };
    case 'notStarted':
    case 'alreadyStarted':
    case 'bornSealed':
    case 'idTwice':
    case 'alreadyAnswered':
    case 'evidenceExists':
    case 'hazardExists':
    case 'hazardNotNew':
    case 'documentOfAnotherRecord':
    case 'signatureLost':
      return { code: 'record.refused', params: { problem: problem.kind } };
  }
}

function hazardParams({ kind, ...named }: HazardProblem): Failure['params'] {
  return { problem: kind, ...named };
}
