import type { AssessmentRecord } from '../../assessment-specs/records/AssessmentRecord.ts';
import type { PlannedSignature } from '../../assessment-specs/records/Seal.ts';
import { rolesText } from './words.ts';

/** What a PDF reader says about an empty signature field: who signs there. */
export function signerTooltip(record: AssessmentRecord, { memberId }: PlannedSignature): string {
  const member = record.assessment.team.find(({ id }) => id === memberId);
  return member === undefined ? '签名' : `${member.name}（${rolesText(member.roles)}）签名`;
}
