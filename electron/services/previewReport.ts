import { canonicalJson } from '../../assessment-specs/records/canonicalJson.ts';
import { succeed } from '../contract/Reply.ts';
import { composedRecord } from './composedRecord.ts';
import type { Service } from './HostContext.ts';
import { renderDocument } from './renderDocument.ts';

/** Draft pages of the record as it stands: watermark, no fields, not kept. */
export const previewReport: Service<'report.preview'> = async (context, { enterpriseId, assessmentId, kind }, work) => {
  const composed = await composedRecord(context, enterpriseId, assessmentId);
  if (!composed.ok) return composed;
  const { record } = composed.value;
  const rendered = await renderDocument(context, { enterpriseId, kind, record, recordJson: canonicalJson(record), draft: true, work });
  return rendered.ok ? succeed({ fileName: `draft-${kind}.pdf`, content: rendered.value.pdf }) : rendered;
};
