import { changeFailure } from '../contract/changeFailure.ts';
import { fail, succeed, type Reply } from '../contract/Reply.ts';
import type { AssessmentStep } from '../contract/views.ts';
import { changeHead } from './changeHead.ts';
import type { HostContext, Service } from './HostContext.ts';
import type { UndoSteps } from './ports.ts';

type Place = { readonly enterpriseId: string; readonly assessmentId: string; readonly seq: number };

async function take(context: HostContext, { enterpriseId, assessmentId, seq }: Place, which: keyof UndoSteps): Promise<Reply<AssessmentStep>> {
  const assessment = await context.store.readAssessment(enterpriseId, assessmentId);
  if (!assessment.ok) return assessment;
  const { seal } = assessment.value.file;
  if (seal !== null) return { ok: false, error: changeFailure({ kind: 'sealed', number: seal.number }) };
  const steps = await context.store.undoSteps(enterpriseId, assessmentId);
  if (!steps.ok) return steps;
  const step = steps.value[which];
  if (step === null) return fail(which === 'undo' ? 'record.nothingToUndo' : 'record.nothingToRedo');
  const { undoes, changes } = step;
  const taken = await context.store.changeAssessment(enterpriseId, assessmentId, seq, changes, await changeHead(context), undoes);
  if (!taken.ok) return taken;
  const { file: _whole, ...position } = taken.value;
  return succeed({ ...position, changes });
}

/** Takes back the newest line that can be taken back. The journal keeps both. */
export const undoChange: Service<'assessment.undo'> = (context, input) => take(context, input, 'undo');

/** Does again what was taken back last, unless something else was done since. */
export const redoChange: Service<'assessment.redo'> = (context, input) => take(context, input, 'redo');

/** What a step back and a step forward would be about, for their names; null where there is none. A sealed assessment has neither. */
export const undoNames: Service<'assessment.undoNames'> = async ({ store }, { enterpriseId, assessmentId }) => {
  const assessment = await store.readAssessment(enterpriseId, assessmentId);
  if (!assessment.ok) return assessment;
  if (assessment.value.file.seal !== null) return succeed({ undo: null, redo: null });
  const steps = await store.undoSteps(enterpriseId, assessmentId);
  if (!steps.ok) return steps;
  const nameOf = (step: UndoSteps['undo']) => {
    const first = step?.did.changes[0];
    return step == null || first === undefined ? null : { ...step.did.head, first, count: step.did.changes.length };
  };
  return succeed({ undo: nameOf(steps.value.undo), redo: nameOf(steps.value.redo) });
};
