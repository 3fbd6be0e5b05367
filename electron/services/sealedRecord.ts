import type { AssessmentFile } from '../../assessment-specs/records/AssessmentFile.ts';
import type { AssessmentRecord } from '../../assessment-specs/records/AssessmentRecord.ts';
import { parseRecord } from '../../assessment-specs/records/parseRecord.ts';
import { fail, succeed, type Reply } from '../contract/Reply.ts';
import type { HostContext } from './HostContext.ts';

export interface SealedRecord {
  readonly record: AssessmentRecord;
  /** The very bytes whose digest is the 内容摘要. */
  readonly json: string;
  readonly digest: string;
}

/** The record as it was frozen. Its bytes lie with the evidence, named by their digest, and are checked at every reading. */
export async function sealedRecord({ store }: HostContext, file: AssessmentFile): Promise<Reply<SealedRecord>> {
  if (file.sealedRecord === null) return fail('document.notSealed');
  const content = await store.getEvidence(file.enterpriseId, file.sealedRecord);
  if (!content.ok) return content;
  const json = new TextDecoder().decode(content.value);
  const parsed = parseRecord(json);
  if (!parsed.ok) throw new Error(`The sealed record ${file.sealedRecord} has the right digest but cannot be read: ${parsed.problem.kind}.`);
  return succeed({ record: parsed.record, json, digest: file.sealedRecord });
}
