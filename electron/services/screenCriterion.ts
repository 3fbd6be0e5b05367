import { fail } from '../contract/Reply.ts';
import { changeHead } from './changeHead.ts';
import type { Service } from './HostContext.ts';
import { packOf } from './packOf.ts';

/** 是, 否, 待查, or 不适用 with a reason that overrules the profile. Nothing defaults to 否. */
export const screenCriterion: Service<'assessment.screen'> = async (context, { enterpriseId, assessmentId, seq, criterionId, answer }) => {
  const assessment = await context.store.readAssessment(enterpriseId, assessmentId);
  if (!assessment.ok) return assessment;
  const pack = packOf(context.catalogue, assessment.value.file, 'hazards');
  if (!pack.ok) return pack;
  const criterion = [...pack.value.criteria, pack.value.failedDevice].find(({ id }) => id === criterionId);
  if (!criterion) return fail('screening.unknownCriterion', { criterionId });
  if (answer?.answer === 'notApplicable' && answer.reason.trim() === '') return fail('screening.reasonMissing', { criterionId });
  const foreign = answer?.branches.find((branch) => !criterion.branches.some(({ id }) => id === branch));
  if (foreign !== undefined) return fail('screening.unknownCriterion', { criterionId: foreign });
  const head = await changeHead(context);
  return context.store.changeAssessment(enterpriseId, assessmentId, seq, [{ kind: 'screened', criterionId, answer: answer && { ...answer, by: head.by, at: head.at } }], head);
};
