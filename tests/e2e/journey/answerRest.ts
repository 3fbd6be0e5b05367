import type { AssessmentView } from '../../../electron/contract/views.ts';
import type { LoopbackDoor } from '../../fixtures/loopbackDoor.ts';
import { askedCriteria, full, packItems } from '../../fixtures/workshop.ts';

/** The one enterprise of the door and its newest assessment. */
export async function onlyAssessment(door: LoopbackDoor): Promise<{ readonly enterpriseId: string; readonly assessmentId: string; readonly view: AssessmentView }> {
  const [enterprise] = await door.ask('enterprise.list', {});
  if (enterprise === undefined || enterprise.latest === null) throw new Error('The door has no assessment yet.');
  const at = { enterpriseId: enterprise.id, assessmentId: enterprise.latest.assessmentId };
  return { ...at, view: await door.ask('assessment.get', at) };
}

/** Full marks for every item that has no answer, and 否 to every question but `leaveCriteria` of them. */
export async function answerRest(door: LoopbackDoor, leaveCriteria: number): Promise<void> {
  const { enterpriseId, assessmentId, view } = await onlyAssessment(door);
  const enterprise = await door.ask('enterprise.get', { enterpriseId });
  const at = { enterpriseId, assessmentId };
  let assessment = view;
  for (const packId of ['sd-smb-standardization', 'sd-dual-prevention']) {
    const given = view.file.layers.self[packId] ?? {};
    const answers = packItems(packId).filter(({ id }) => given[id] === undefined).map(({ id }) => ({ packId, itemId: id, answer: full }));
    assessment = await door.ask('assessment.answerMany', { ...at, seq: assessment.seq, layer: 'self', reason: '其余逐条核对', answers });
  }
  for (const criterionId of askedCriteria({ enterprise, assessment }).slice(leaveCriteria)) {
    assessment = await door.ask('assessment.screen', { ...at, seq: assessment.seq, criterionId, answer: { answer: 'no', branches: [], reason: '', note: '', evidence: [] } });
  }
}
