import { carriedForward } from '../../assessment-specs/engine/carriedForward.ts';
import { evidenceToCite, takeOverProblem } from '../../assessment-specs/engine/takeOver.ts';
import type { AssessmentChange } from '../../assessment-specs/records/changes.ts';
import type { Evidence } from '../../assessment-specs/records/Evidence.ts';
import { fail, succeed } from '../contract/Reply.ts';
import { answerChanges } from './answerChanges.ts';
import { assessmentTraits } from './assessmentTraits.ts';
import { changeHead } from './changeHead.ts';
import type { HostContext, Service } from './HostContext.ts';
import { packOf } from './packOf.ts';

/** The predecessor's answer to one item, given anew by whoever asks and now: findings and note, and the evidence whose file is there and still valid. */
export const takeOverAnswer: Service<'assessment.takeOver'> = async (context, { enterpriseId, assessmentId, seq, packId, itemId, reason }) => {
  const { store, catalogue } = context;
  const enterprise = await store.readEnterprise(enterpriseId);
  if (!enterprise.ok) return enterprise;
  const assessment = await store.readAssessment(enterpriseId, assessmentId);
  if (!assessment.ok) return assessment;
  const { file } = assessment.value;
  const refused = (problem: string) => fail('answer.notTakenOver', { itemId, problem });
  if (file.predecessorId === undefined) return refused('noPredecessor');
  const pack = packOf(catalogue, file, 'scored', packId);
  if (!pack.ok) return pack;
  const predecessor = await store.readAssessment(enterpriseId, file.predecessorId);
  if (!predecessor.ok) return predecessor;
  const carried = carriedForward(file, pack.value, predecessor.value.file, catalogue);
  if (carried.kind !== 'compared') return refused(carried.kind);
  const item = carried.items.get(itemId);
  if (item === undefined) return fail('answer.unknownItem', { itemId });
  const traits = assessmentTraits(catalogue, enterprise.value.file, file);
  if (!traits.ok) return traits;
  const problem = takeOverProblem(item, traits.value);
  if (problem !== null || item.before === null) return refused(problem ?? 'nothingBefore');
  const head = await changeHead(context, reason);
  const cards = await citable(context, enterpriseId, evidenceToCite(item.before.answer, predecessor.value.file.evidence, head.at.slice(0, 10)));
  const added = cards.filter(({ id }) => !Object.hasOwn(file.evidence, id)).map((evidence): AssessmentChange => ({ kind: 'evidenceAdded', evidence }));
  const answer = { ...item.before.answer, evidence: cards.map(({ id }) => id), by: head.by, at: head.at };
  const changes = [...added, ...answerChanges(file, { layer: 'self', packId, itemId, answer }, head)];
  const kept = await store.changeAssessment(enterpriseId, assessmentId, seq, changes, head);
  if (!kept.ok) return kept;
  const { file: _whole, ...position } = kept.value;
  return succeed({ ...position, changes });
};

/** Those whose file is still there. */
async function citable({ store }: HostContext, enterpriseId: string, cards: readonly Evidence[]): Promise<readonly Evidence[]> {
  const there: Evidence[] = [];
  for (const card of cards) if ((await store.getEvidence(enterpriseId, card.id)).ok) there.push(card);
  return there;
}
