import type { Day, Digest } from '../schema/primitives.ts';
import type { HazardProblem } from './HazardProblem.ts';
import type { PackRolesProblem } from './checkPackRoles.ts';

/** Why a record may not take a change. Each kind has words in every locale. */
export type ChangeProblem =
  | { readonly kind: 'sealed'; readonly number: string }
  | { readonly kind: 'notSealed' }
  | { readonly kind: 'notStarted' }
  | { readonly kind: 'alreadyStarted' }
  | { readonly kind: 'bornSealed' }
  | { readonly kind: 'rolesInvalid'; readonly problem: PackRolesProblem }
  | { readonly kind: 'periodInvalid'; readonly from: Day; readonly to: Day }
  | { readonly kind: 'packNotSelected'; readonly packId: string }
  | { readonly kind: 'idTwice'; readonly id: string }
  | { readonly kind: 'alreadyAnswered'; readonly itemId: string }
  | { readonly kind: 'ownPredecessor' }
  | { readonly kind: 'findingElsewhere'; readonly itemId: string; readonly findingItemId: string }
  | { readonly kind: 'evidenceNotFound'; readonly evidence: Digest }
  | { readonly kind: 'evidenceExists'; readonly evidence: Digest }
  | { readonly kind: 'hazardNotFound'; readonly hazardId: string }
  | { readonly kind: 'hazardExists'; readonly hazardId: string }
  | { readonly kind: 'hazardNotNew'; readonly hazardId: string }
  | { readonly kind: 'hazardRefused'; readonly hazardId: string; readonly problem: HazardProblem }
  | { readonly kind: 'stationUnknown'; readonly stationId: string; readonly criterionId: string }
  | { readonly kind: 'stationWalked'; readonly stationId: string; readonly criterionId: string }
  | { readonly kind: 'inspectionRefused'; readonly inspectionId: string; readonly problem: InspectionProblem }
  | { readonly kind: 'employeeReportRefused'; readonly reportId: string; readonly problem: EmployeeReportProblem }
  | { readonly kind: 'rewardNotHigher'; readonly what: string }
  | { readonly kind: 'documentOfAnotherRecord'; readonly documentId: string }
  | { readonly kind: 'signatureLost'; readonly documentId: string };

/** notPrincipal: a leader's inspection that the principal did not lead. */
export type InspectionProblem = 'notFound' | 'idTwice' | 'notNew' | 'fieldMissing' | 'notPrincipal' | 'principalUnknown' | 'inTheFuture' | 'alreadyWithdrawn' | 'clockMovedBackwards';

/** notVerified: a reward needs a report that was found true; alreadyRewarded: one reward a report; beforeReceived: the reward would be older than the report; nameInText: the text gives away who reported. */
export type EmployeeReportProblem = 'notFound' | 'idTwice' | 'notNew' | 'fieldMissing' | 'inTheFuture' | 'beforeReceived' | 'clockMovedBackwards' | 'hazardNotFound' | 'alreadyVerified' | 'notVerified' | 'alreadyRewarded' | 'nameInText';
