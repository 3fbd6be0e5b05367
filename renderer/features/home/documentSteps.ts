import type { AssessmentFile } from '../../../assessment-specs/records/AssessmentFile.ts';
import type { Seal } from '../../../assessment-specs/records/Seal.ts';
import type { NextStep } from './nextSteps.ts';

/** After the seal: documents that are not made yet, and signatures that are planned and missing, each named with who signs next. Empty once all are signed. */
export function documentSteps(assessment: AssessmentFile, seal: Seal): readonly NextStep[] {
  return (['report', 'commitment'] as const).flatMap((document): readonly NextStep[] => {
    const planned = seal.signatures.filter((signature) => signature.document === document);
    if (planned.length === 0) return [];
    const issued = assessment.documents.find((candidate) => candidate.kind === document && candidate.contentDigest === assessment.sealedRecord);
    if (issued === undefined) return [{ kind: 'issue', document }];
    const open = planned.filter(({ fieldName }) => !issued.signatures.some((signature) => signature.fieldName === fieldName));
    const [next] = open;
    if (next === undefined) return [];
    const name = assessment.team.find((member) => member.id === next.memberId)?.name ?? next.memberId;
    return [{ kind: 'sign', document, name, left: open.length }];
  });
}
