import { resolvePacks } from '../../assessment-specs/engine/resolvePacks.ts';
import { scoreProposals } from '../../assessment-specs/engine/scoreProposals.ts';
import type { Answer } from '../../assessment-specs/records/Answer.ts';
import type { Rescoring } from '../../assessment-specs/records/Rescoring.ts';
import { fail } from '../contract/Reply.ts';
import { answerChanges } from './answerChanges.ts';
import { changeHead } from './changeHead.ts';
import { composedRecord } from './composedRecord.ts';
import type { Service } from './HostContext.ts';
import { newId } from './newId.ts';
import { packFailure } from './packFailure.ts';

/** Takes a proposal of the ledger as it stands now: the answer and the re-scoring with both scores in one journal line. What is no longer proposed is refused. */
export const rescoreItem: Service<'assessment.rescore'> = async (context, { enterpriseId, assessmentId, seq, hazardId, cause, packId, itemId, ruleId }) => {
  const composed = await composedRecord(context, enterpriseId, assessmentId);
  if (!composed.ok) return composed;
  const { assessment, record } = composed.value;
  if (assessment.file.seal !== null) return fail('record.sealed', { number: assessment.file.seal.number });
  const packs = resolvePacks(record, context.catalogue);
  if (!packs.ok) return packFailure(packs.problems);
  const proposal = scoreProposals(record, packs.packs).find((one) => one.hazardId === hazardId && one.cause === cause && one.packId === packId && one.itemId === itemId);
  const option = proposal?.options.find((one) => one.ruleId === ruleId);
  if (proposal === undefined || option === undefined) return fail('rescoring.notProposed', { itemId, hazardId });
  const head = await changeHead(context, hazardId);
  const answer: Answer = { ...option.answer, by: head.by, at: head.at };
  const rescoring: Rescoring = {
    id: newId('x', context.random), hazardId, cause, packId, itemId, at: head.at, by: head.by, answerBefore: proposal.current, answerAfter: answer, before: proposal.before, after: option.after,
  };
  return context.store.changeAssessment(enterpriseId, assessmentId, seq, [...answerChanges(assessment.file, { layer: 'self', packId, itemId, answer }, head), { kind: 'rescored', rescoring }], head);
};
