import { canonicalJson } from '../../assessment-specs/records/canonicalJson.ts';
import { succeed } from '../contract/Reply.ts';
import { composedRecord } from './composedRecord.ts';
import type { Service } from './HostContext.ts';
import { sealedRecord } from './sealedRecord.ts';

/** `record.json`: the sealed bytes as they are, or the open record with the same schema. */
export const exportRecord: Service<'assessment.exportRecord'> = async (context, { enterpriseId, assessmentId }) => {
  const composed = await composedRecord(context, enterpriseId, assessmentId);
  if (!composed.ok) return composed;
  const { assessment, record } = composed.value;
  if (assessment.file.seal === null) return succeed({ fileName: `record-${assessmentId}.json`, json: canonicalJson(record) });
  const sealed = await sealedRecord(context, assessment.file);
  return sealed.ok ? succeed({ fileName: `${assessment.file.seal.number}.record.json`, json: sealed.value.json }) : sealed;
};
