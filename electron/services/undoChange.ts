import { fail } from '../contract/Reply.ts';
import { changeHead } from './changeHead.ts';
import type { Service } from './HostContext.ts';

/** Takes back the newest line that can be taken back. The journal keeps both. */
export const undoChange: Service<'assessment.undo'> = async (context, { enterpriseId, assessmentId, seq }) => {
  const step = await context.store.undoOf(enterpriseId, assessmentId);
  if (!step.ok) return step;
  if (step.value === null) return fail('record.nothingToUndo');
  return context.store.changeAssessment(enterpriseId, assessmentId, seq, step.value.changes, await changeHead(context), step.value.undoes);
};
