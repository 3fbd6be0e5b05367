import { nextRevision } from '../../assessment-specs/records/newAssessmentFile.ts';
import { fail } from '../contract/Reply.ts';
import { changeHead } from './changeHead.ts';
import type { Service } from './HostContext.ts';
import { newId } from './newId.ts';

/** A sealed assessment is never opened again; its next revision starts from its answers and names it. */
export const reviseAssessment: Service<'assessment.revise'> = async (context, { enterpriseId, assessmentId, reason }) => {
  const assessment = await context.store.readAssessment(enterpriseId, assessmentId);
  if (!assessment.ok) return assessment;
  const next = nextRevision(assessment.value.file, { id: newId('a', context.random), startedAt: context.clock.now() });
  return next === null ? fail('document.notSealed') : context.store.createAssessment(next, await changeHead(context, reason));
};
