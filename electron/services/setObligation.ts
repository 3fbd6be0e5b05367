import { fail } from '../contract/Reply.ts';
import { changeHead } from './changeHead.ts';
import type { Service } from './HostContext.ts';

export const setObligation: Service<'assessment.setObligation'> = async (context, { enterpriseId, assessmentId, seq, obligationId, answer }) => {
  const assessment = await context.store.readAssessment(enterpriseId, assessmentId);
  if (!assessment.ok) return assessment;
  const asks = assessment.value.file.packs.some(({ role, pack: ref }) => {
    const pack = role === 'obligations' ? context.catalogue.pack(ref) : null;
    return pack?.kind === 'obligations' && pack.obligations.some(({ id }) => id === obligationId);
  });
  if (!asks) return fail('obligation.unknown', { id: obligationId });
  const head = await changeHead(context);
  return context.store.changeAssessment(enterpriseId, assessmentId, seq, [{ kind: 'obligationSet', obligationId, answer: answer && { ...answer, by: head.by, at: head.at } }], head);
};
