import { conclude } from '../../assessment-specs/engine/conclude.ts';
import { resolvePacks } from '../../assessment-specs/engine/resolvePacks.ts';
import { sealedResult } from '../../assessment-specs/engine/sealedResult.ts';
import { canSeal, sealAssessment as sealFile } from '../../assessment-specs/records/sealAssessment.ts';
import { fail } from '../contract/Reply.ts';
import { changeHead } from './changeHead.ts';
import { composedRecord } from './composedRecord.ts';
import type { HostContext, Service } from './HostContext.ts';
import { installationRoot } from './installationRoot.ts';
import { packFailure } from './packFailure.ts';
import type { AssessmentViews } from './ports.ts';

/** 封存: scores once more, freezes the record and keeps its canonical bytes before the journal says that it is sealed. */
export const sealAssessment: Service<'assessment.seal'> = async (context, { enterpriseId, assessmentId, seq, enterpriseSeq, sealImage }) => {
  const composed = await composedRecord(context, enterpriseId, assessmentId);
  if (!composed.ok) return composed;
  const { enterprise, assessment, record } = composed.value;
  if (enterprise.seq !== enterpriseSeq) return fail('record.stale', { expected: enterpriseSeq, actual: enterprise.seq, by: '', at: enterprise.savedAt });
  const packs = resolvePacks(record, context.catalogue);
  if (!packs.ok) return packFailure(packs.problems);
  const conclusion = conclude(record, packs.packs);
  const [obstacle] = canSeal({ file: assessment.file, enterprise: enterprise.file, conclusionKind: conclusion.kind, sealImage });
  if (obstacle?.kind === 'alreadySealed') return fail('record.sealed', { number: obstacle.number });
  if (obstacle) {
    const { kind, ...named } = obstacle;
    return fail('record.cannotSeal', { problem: kind, ...(named as Record<string, string>) });
  }
  const root = await installationRoot(context);
  if (!root.ok) return root;
  const head = await changeHead(context);
  const sealed = sealFile(
    {
      file: assessment.file, enterprise: enterprise.file, result: sealedResult(conclusion), at: head.at, by: head.by, sealImage,
      rootFingerprint: root.value.key.fingerprint, appVersion: context.app.version,
    },
    { enterpriseHead: enterprise.head, assessmentHead: assessment.head },
  );
  const others = await context.store.listAssessments(enterpriseId);
  if (!others.ok) return others;
  const numbers = [...others.value.views.map(({ file }) => file.seal?.number), ...(await sealsOfUnreadable(context, enterpriseId, others.value))];
  // two documents with one number could not be told apart on paper
  if (numbers.includes(sealed.seal.number)) return fail('record.cannotSeal', { problem: 'numberTaken', number: sealed.seal.number });
  const kept = await context.store.putEvidence(enterpriseId, new TextEncoder().encode(sealed.json));
  if (!kept.ok) return kept;
  return context.store.changeAssessment(enterpriseId, assessmentId, seq, [sealed.change], head);
};

/** A damaged assessment has its number still. */
async function sealsOfUnreadable({ store, clock }: HostContext, enterpriseId: string, { unreadable }: AssessmentViews): Promise<readonly (string | undefined)[]> {
  const damages = await Promise.all(unreadable.map(({ id }) => store.damageOf(enterpriseId, id, clock.now())));
  return damages.map((damage) => (damage.ok ? damage.value?.seal?.number : undefined));
}
