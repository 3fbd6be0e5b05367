import type { InspectionProblem } from './Inspection.ts';
import { plannedFieldsOf } from './plannedFieldsOf.ts';
import { planningRevision } from '../fields/planningRevision.ts';
import type { PdfRevisions } from '../pdf/PdfRevision.ts';
import { snapshotAt } from '../pdf/PdfSnapshot.ts';
import { SigningRefusal } from '../SigningRefusal.ts';

/** Whether the second revision is exactly the plan that would be written for the fields that it names. */
export function inspectPlan(read: PdfRevisions): InspectionProblem | null {
  const plan = read.revisions[1];
  if (plan === undefined) return { kind: 'noPlan', revision: null, object: null, offset: null };
  const changed: InspectionProblem = { kind: 'planNotAsWritten', revision: 1, object: null, offset: plan.start };
  const fields = plannedFieldsOf(snapshotAt(read, 1));
  if (fields.length === 0) return { ...changed, kind: 'noPlan' };
  try {
    return planningRevision(snapshotAt(read, 0), fields).equals(read.bytes.subarray(plan.start, plan.end)) ? null : changed;
  } catch (thrown) {
    if (thrown instanceof SigningRefusal) return changed;
    throw thrown;
  }
}
