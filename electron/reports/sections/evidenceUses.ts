import { packIndex } from '../../../assessment-specs/engine/packIndex.ts';
import type { ResolvedPacks } from '../../../assessment-specs/engine/ResolvedPacks.ts';
import type { AssessmentRecord } from '../../../assessment-specs/records/AssessmentRecord.ts';
import type { Digest } from '../../../assessment-specs/schema/primitives.ts';

/** Where each evidence file is cited: item, criterion, duty and hazard ids, each once, in the order of the report. */
export function evidenceUses({ assessment, hazards, seal }: AssessmentRecord, packs: ResolvedPacks): ReadonlyMap<Digest, readonly string[]> {
  const uses = new Map<Digest, string[]>();
  const cite = (digests: readonly Digest[], place: string): void => {
    for (const digest of digests) {
      const places = uses.get(digest) ?? [];
      if (!places.includes(place)) places.push(place);
      uses.set(digest, places);
    }
  };
  for (const { ref, pack } of [packs.primary, ...packs.gates]) {
    const answers = assessment.layers.self[ref.id] ?? {};
    for (const { id } of packIndex(pack).items) cite(answers[id]?.evidence ?? [], id);
  }
  for (const [id, { evidence }] of Object.entries(assessment.screening)) cite(evidence, id);
  for (const [id, seen] of Object.entries(assessment.walk.observations)) for (const { evidence } of Object.values(seen)) cite(evidence, id);
  for (const hazard of hazards) for (const event of hazard.events) if ('evidence' in event) cite(event.evidence, hazard.id);
  for (const [id, { evidence }] of Object.entries(assessment.obligations)) cite(evidence, id);
  for (const { itemId, answerBefore, answerAfter } of assessment.rescorings) cite([...(answerBefore?.evidence ?? []), ...answerAfter.evidence], itemId);
  if (seal?.sealImage) cite([seal.sealImage], '印章图片');
  return uses;
}
