import { applyAssessmentChange } from '../../assessment-specs/records/applyAssessmentChange.ts';
import type { AssessmentStep, AssessmentView } from './views.ts';

/** The view after the step that a call made from it. What the step leaves alone is the same object as before. @throws when the step does not follow the view: the call carried another position */
export function afterStep(view: AssessmentView, { changes, ...position }: AssessmentStep): AssessmentView {
  if (position.seq !== view.seq + 1) throw new Error(`The step to ${position.seq} does not follow the view at ${view.seq}.`);
  return { file: changes.reduce((file, change) => applyAssessmentChange(file, change), view.file), ...position };
}
