import type { IssuedDocument } from '../../assessment-specs/records/IssuedDocument.ts';
import { fail, succeed, type Reply } from '../contract/Reply.ts';
import type { AssessmentView } from '../contract/views.ts';
import type { HostContext } from './HostContext.ts';

interface Place {
  readonly enterpriseId: string;
  readonly assessmentId: string;
  readonly documentId: string;
}

export async function findDocument({ store }: HostContext, { enterpriseId, assessmentId, documentId }: Place): Promise<Reply<{ readonly assessment: AssessmentView; readonly document: IssuedDocument }>> {
  const assessment = await store.readAssessment(enterpriseId, assessmentId);
  if (!assessment.ok) return assessment;
  const document = assessment.value.file.documents.find(({ id }) => id === documentId);
  return document ? succeed({ assessment: assessment.value, document }) : fail('document.notFound', { id: documentId });
}
