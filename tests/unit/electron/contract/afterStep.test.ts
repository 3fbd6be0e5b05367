import { describe, expect, it } from 'vitest';
import { afterStep } from '../../../../electron/contract/afterStep.ts';
import type { AssessmentStep, AssessmentView } from '../../../../electron/contract/views.ts';
import { anAssessment, aScore } from '../../../fixtures/builders/anAssessment.ts';

const view: AssessmentView = { file: anAssessment(), seq: 6, head: 'a'.repeat(64), savedAt: '2026-11-20T16:00:00+08:00' };
const answer = aScore('1.1', [], { by: '孟宏', at: '2026-11-20T16:00:01+08:00' });
const step: AssessmentStep = { seq: 7, head: 'b'.repeat(64), savedAt: answer.at, changes: [{ kind: 'answered', layer: 'self', packId: 'sd-dual-prevention', itemId: '1.1', answer }] };

describe('the view after a step', () => {
  it('holds the change, and what the step left alone as the same objects', () => {
    const after = afterStep(view, step);
    expect(after).toMatchObject({ seq: 7, head: step.head, savedAt: answer.at });
    expect(after.file.layers.self['sd-dual-prevention']?.['1.1']).toEqual(answer);
    expect(after.file.screening).toBe(view.file.screening);
    expect(view.file.layers.self['sd-dual-prevention']?.['1.1']).not.toEqual(answer);
  });

  it('is refused from any other view', () => {
    expect(() => afterStep({ ...view, seq: 5 }, step)).toThrow('does not follow');
    expect(() => afterStep({ ...view, seq: 7 }, step)).toThrow('does not follow');
  });
});
