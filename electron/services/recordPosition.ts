import { succeed } from '../contract/Reply.ts';
import type { Service } from './HostContext.ts';

/** Where an enterprise's journal and one of its assessments' stand: a few bytes for a window that wants to know whether another one wrote. */
export const recordPosition: Service<'record.position'> = async ({ store }, { enterpriseId, assessmentId }) => {
  const enterprise = await store.readEnterprise(enterpriseId);
  if (!enterprise.ok) return enterprise;
  if (assessmentId === null) return succeed({ enterprise: enterprise.value.seq, assessment: null });
  const assessment = await store.readAssessment(enterpriseId, assessmentId);
  return assessment.ok ? succeed({ enterprise: enterprise.value.seq, assessment: assessment.value.seq }) : assessment;
};
