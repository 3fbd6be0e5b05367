import type { InspectionProblem } from './ChangeProblem.ts';
import type { Inspection } from './Inspection.ts';
import { personNames } from './personNames.ts';

/**
 * Why an inspection cannot be recorded; null when it can. A leader's inspection counts only when the principal led it: nobody else can do it for them.
 * @param principal 主要负责人 as the profile names them now
 * @basis 三年行动 二(二)5
 */
export function inspectionProblem(inspections: readonly Pick<Inspection, 'id'>[], inspection: Inspection, principal: string): InspectionProblem | null {
  if (inspections.some(({ id }) => id === inspection.id)) return 'idTwice';
  if (inspection.withdrawn !== null) return 'notNew';
  const leaders = personNames(inspection.ledBy);
  if (leaders.length === 0 || inspection.areas.trim() === '') return 'fieldMissing';
  if (inspection.on > inspection.recordedAt.slice(0, 10)) return 'inTheFuture';
  if (inspection.kind === 'expert') return null;
  const [wanted] = personNames(principal);
  if (wanted === undefined) return 'principalUnknown';
  return leaders.includes(wanted) ? null : 'notPrincipal';
}
