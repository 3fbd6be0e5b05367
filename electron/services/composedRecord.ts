import type { AssessmentRecord } from '../../assessment-specs/records/AssessmentRecord.ts';
import { composeRecord } from '../../assessment-specs/records/composeRecord.ts';
import { succeed, type Reply } from '../contract/Reply.ts';
import type { AssessmentView, EnterpriseView } from '../contract/views.ts';
import type { HostContext } from './HostContext.ts';

export interface Composed {
  readonly enterprise: EnterpriseView;
  readonly assessment: AssessmentView;
  readonly record: AssessmentRecord;
}

/** The record as it stands now. A sealed one is not composed again: `sealedRecord` reads what was frozen. */
export async function composedRecord({ store }: HostContext, enterpriseId: string, assessmentId: string): Promise<Reply<Composed>> {
  const enterprise = await store.readEnterprise(enterpriseId);
  if (!enterprise.ok) return enterprise;
  const assessment = await store.readAssessment(enterpriseId, assessmentId);
  if (!assessment.ok) return assessment;
  const record = composeRecord(enterprise.value.file, assessment.value.file, { enterpriseHead: enterprise.value.head, assessmentHead: assessment.value.head });
  return succeed({ enterprise: enterprise.value, assessment: assessment.value, record });
}
