import { fail } from '../contract/Reply.ts';
import { changeHead } from './changeHead.ts';
import type { Service } from './HostContext.ts';
import { packOf } from './packOf.ts';

export const setObligation: Service<'assessment.setObligation'> = async (context, { enterpriseId, assessmentId, seq, obligationId, answer }) => {
  const assessment = await context.store.readAssessment(enterpriseId, assessmentId);
  if (!assessment.ok) return assessment;
  const pack = packOf(context.catalogue, assessment.value.file, 'obligations');
  if (!pack.ok) return pack;
  if (!pack.value.obligations.some(({ id }) => id === obligationId)) return fail('obligation.unknown', { id: obligationId });
  const head = await changeHead(context);
  return context.store.changeAssessment(enterpriseId, assessmentId, seq, [{ kind: 'obligationSet', obligationId, answer: answer && { ...answer, by: head.by, at: head.at } }], head);
};
