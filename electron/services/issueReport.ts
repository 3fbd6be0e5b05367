import { documentNumber } from '../../assessment-specs/records/documentNumber.ts';
import type { IssuedDocument } from '../../assessment-specs/records/IssuedDocument.ts';
import { fail, succeed } from '../contract/Reply.ts';
import { changeHead } from './changeHead.ts';
import type { Service } from './HostContext.ts';
import { keepDocument } from './keepDocument.ts';
import { newId } from './newId.ts';
import { renderDocument } from './renderDocument.ts';
import { sealedRecord } from './sealedRecord.ts';

/** Renders the sealed record, plans its signature fields, writes it and reads it back, then records it. Issued once a kind: later calls answer the same document. */
export const issueReport: Service<'report.issue'> = async (context, { enterpriseId, assessmentId, kind }, work) => {
  const assessment = await context.store.readAssessment(enterpriseId, assessmentId);
  if (!assessment.ok) return assessment;
  const { file, seq } = assessment.value;
  const present = file.documents.find((document) => document.kind === kind);
  if (present) return succeed({ assessment: assessment.value, document: present });
  const sealed = await sealedRecord(context, file);
  if (!sealed.ok) return sealed;
  const { record, json, digest } = sealed.value;
  if (record.seal === null) return fail('document.notSealed');
  const rendered = await renderDocument(context, { enterpriseId, kind, record, recordJson: json, draft: false, work });
  if (!rendered.ok) return rendered;
  const planned = await context.signatures.planFields(rendered.value.pdf, rendered.value.fields);
  if (!planned.ok) return planned;
  const number = documentNumber(kind, record.seal);
  const fileName = `${number}.pdf`;
  const kept = await keepDocument(context, enterpriseId, fileName, planned.value);
  if (!kept.ok) return kept;
  const head = await changeHead(context);
  const document: IssuedDocument = {
    id: newId('d', context.random), kind, number, contentDigest: digest, fileName, fileDigest: kept.value, pages: rendered.value.pages, issuedAt: head.at, signatures: [],
  };
  const changed = await context.store.changeAssessment(enterpriseId, assessmentId, seq, [{ kind: 'documentSet', document }], head);
  return changed.ok ? succeed({ assessment: changed.value, document }) : changed;
};
