import { isEarlier } from '../../assessment-specs/engine/carriedForward.ts';
import { fail } from '../contract/Reply.ts';
import { changeHead } from './changeHead.ts';
import type { Service } from './HostContext.ts';

/** Names the assessment that this one is compared with. It has to be one of the same enterprise that can be read, of a period that ended earlier. */
export const setPredecessor: Service<'assessment.setPredecessor'> = async (context, { enterpriseId, assessmentId, seq, predecessorId }) => {
  if (predecessorId !== null) {
    const assessment = await context.store.readAssessment(enterpriseId, assessmentId);
    if (!assessment.ok) return assessment;
    const predecessor = await context.store.readAssessment(enterpriseId, predecessorId);
    if (!predecessor.ok) return predecessor;
    if (!isEarlier(predecessor.value.file, assessment.value.file)) return fail('assessment.notEarlier');
  }
  return context.store.changeAssessment(enterpriseId, assessmentId, seq, [{ kind: 'predecessorSet', predecessorId }], await changeHead(context));
};
