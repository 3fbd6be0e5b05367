import { conclude } from '../../assessment-specs/engine/conclude.ts';
import { resolvePacks } from '../../assessment-specs/engine/resolvePacks.ts';
import { sealedResult } from '../../assessment-specs/engine/sealedResult.ts';
import { canonicalJson } from '../../assessment-specs/records/canonicalJson.ts';
import { buildSeal, canSeal } from '../../assessment-specs/records/sealAssessment.ts';
import { fail } from '../contract/Reply.ts';
import { changeHead } from './changeHead.ts';
import { composedRecord } from './composedRecord.ts';
import type { Service } from './HostContext.ts';
import { installationRoot } from './installationRoot.ts';
import { packFailure } from './packFailure.ts';

/** 封存: scores once more, freezes the record and keeps its canonical bytes before the journal says that it is sealed. */
export const sealAssessment: Service<'assessment.seal'> = async (context, { enterpriseId, assessmentId, seq, enterpriseSeq, sealImage }) => {
  const composed = await composedRecord(context, enterpriseId, assessmentId);
  if (!composed.ok) return composed;
  const { enterprise, assessment, record } = composed.value;
  if (assessment.file.seal) return fail('record.sealed', { number: assessment.file.seal.number });
  if (enterprise.seq !== enterpriseSeq) return fail('record.stale', { expected: enterpriseSeq, actual: enterprise.seq, by: '', at: enterprise.savedAt });
  const packs = resolvePacks(record, context.catalogue);
  if (!packs.ok) return packFailure(packs.problems);
  const conclusion = conclude(record, packs.packs);
  const obstacle = canSeal({ conclusion: conclusion.kind, enterprise: enterprise.file, assessment: assessment.file, sealImage });
  if (obstacle) return fail('record.cannotSeal', { problem: obstacle.kind });
  const root = await installationRoot(context);
  if (!root.ok) return root;
  const head = await changeHead(context);
  const seal = buildSeal({
    enterprise: enterprise.file, assessment: assessment.file, result: sealedResult(conclusion), at: head.at, by: head.by, sealImage, rootFingerprint: root.value.key.fingerprint, appVersion: context.app.version,
  });
  const json = canonicalJson({ ...record, seal });
  const kept = await context.store.putEvidence(enterpriseId, new TextEncoder().encode(json));
  if (!kept.ok) return kept;
  return context.store.changeAssessment(enterpriseId, assessmentId, seq, [{ kind: 'sealed', seal, recordDigest: kept.value }], head);
};
