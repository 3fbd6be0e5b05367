import { checkAnswer } from '../../assessment-specs/engine/checkAnswer.ts';
import { packIndex } from '../../assessment-specs/engine/packIndex.ts';
import type { Answer, Layer } from '../../assessment-specs/records/Answer.ts';
import type { AssessmentChange, ChangeHead } from '../../assessment-specs/records/changes.ts';
import type { ResolvedTraits } from '../../assessment-specs/records/resolveTraits.ts';
import type { GivenAnswer, Input } from '../contract/channels.ts';
import { fail, succeed, type Reply } from '../contract/Reply.ts';
import type { AssessmentView } from '../contract/views.ts';
import { answerChanges } from './answerChanges.ts';
import { answerFailure } from './answerFailure.ts';
import { assessmentTraits } from './assessmentTraits.ts';
import { changeHead } from './changeHead.ts';
import type { HostContext, Service } from './HostContext.ts';
import { packOf } from './packOf.ts';

interface ItemAnswer {
  readonly packId: string;
  readonly itemId: string;
  readonly answer: GivenAnswer | null;
}

/** 空项 by profile stands only while every cited trait is known to be 'no'; unknown is never 'no'. Traits are worked out for such an answer alone. */
function checkGround(itemId: string, answer: GivenAnswer, resolve: () => Reply<ResolvedTraits>): Reply<null> {
  if (answer.kind !== 'notApplicable' || answer.ground !== 'trait') return succeed(null);
  const traits = resolve();
  if (!traits.ok) return traits;
  const contradicted = answer.traits.find((trait) => traits.value.get(trait)?.value !== 'no');
  return contradicted === undefined ? succeed(null) : fail('answer.groundInvalid', { itemId, problem: contradicted });
}

/** Checks each answer against the pack that the assessment pinned; author and time are the host's. */
function changesFor(context: HostContext, { file }: AssessmentView, layer: Layer, answers: readonly ItemAnswer[], head: ChangeHead, traits: () => Reply<ResolvedTraits>): Reply<AssessmentChange[]> {
  const changes: AssessmentChange[] = [];
  for (const { packId, itemId, answer } of answers) {
    const pack = packOf(context.catalogue, file, 'scored', packId);
    if (!pack.ok) return pack;
    if (packIndex(pack.value).item(itemId) === null) return fail('answer.unknownItem', { itemId });
    if (answer === null) {
      changes.push(...answerChanges(file, { layer, packId, itemId, answer }, head));
      continue;
    }
    const complete: Answer = { ...answer, by: head.by, at: head.at };
    const problem = checkAnswer(pack.value, itemId, complete);
    if (problem) return answerFailure(problem);
    const ground = checkGround(itemId, answer, traits);
    if (!ground.ok) return ground;
    changes.push(...answerChanges(file, { layer, packId, itemId, answer: complete }, head));
  }
  return succeed(changes);
}

async function keep(context: HostContext, { enterpriseId, assessmentId, seq, layer, reason, answers }: Input<'assessment.answerMany'>): Promise<Reply<{ readonly view: AssessmentView; readonly changes: readonly AssessmentChange[] }>> {
  const enterprise = await context.store.readEnterprise(enterpriseId);
  if (!enterprise.ok) return enterprise;
  const assessment = await context.store.readAssessment(enterpriseId, assessmentId);
  if (!assessment.ok) return assessment;
  const head = await changeHead(context, reason);
  let resolved: Reply<ResolvedTraits> | null = null;
  const traits = () => (resolved ??= assessmentTraits(context.catalogue, enterprise.value.file, assessment.value.file));
  const changes = changesFor(context, assessment.value, layer, answers, head, traits);
  if (!changes.ok) return changes;
  const kept = await context.store.changeAssessment(enterpriseId, assessmentId, seq, changes.value, head);
  return kept.ok ? succeed({ view: kept.value, changes: changes.value }) : kept;
}

export const answerItems: Service<'assessment.answerMany'> = async (context, input) => {
  const kept = await keep(context, input);
  return kept.ok ? succeed(kept.value.view) : kept;
};

export const answerItem: Service<'assessment.answer'> = async (context, { packId, itemId, answer, ...place }) => {
  const kept = await keep(context, { ...place, reason: '', answers: [{ packId, itemId, answer }] });
  if (!kept.ok) return kept;
  const { view: { file: _whole, ...position }, changes } = kept.value;
  return succeed({ ...position, changes });
};
