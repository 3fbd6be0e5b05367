import type { Evidence } from '../../assessment-specs/records/Evidence.ts';
import type { Output } from '../contract/channels.ts';
import { evidenceLimitBytes, evidenceLimitMb, shrunkLimitBytes } from '../contract/evidenceLimits.ts';
import { fail, succeed, type Reply } from '../contract/Reply.ts';
import { changeHead } from './changeHead.ts';
import type { HostContext, Service } from './HostContext.ts';
import { mimeOf } from './mimeOf.ts';

type Added = Output<'evidence.add'>;

/** Keeps the file under its digest first, then its card in the record: a card never names a file that is not there. The same file again is the same evidence. */
export const addEvidence: Service<'evidence.add'> = async (context, { enterpriseId, assessmentId, seq, name, kind, obtainedOn, validUntil, note, content, shrunk }) => {
  if (content.length === 0) return fail('evidence.unreadable', { name, problem: 'empty' });
  if (content.length > evidenceLimitBytes) return fail('evidence.tooLarge', { name, limitMb: evidenceLimitMb });
  if (shrunk !== undefined && (shrunk.length > shrunkLimitBytes || mimeOf('', shrunk) !== 'image/jpeg')) return fail('evidence.unreadable', { name, problem: 'shrunk' });
  const stored = await context.store.putEvidence(enterpriseId, content);
  if (!stored.ok) return stored;
  if (shrunk !== undefined) {
    const copied = await context.store.putShrunk(enterpriseId, stored.value, shrunk);
    if (!copied.ok) return copied;
  }
  const present = await presentCard(context, enterpriseId, assessmentId, stored.value);
  if (!present.ok) return present;
  if (present.value) return succeed(present.value);
  const head = await changeHead(context);
  const evidence: Evidence = { id: stored.value, name, mime: mimeOf(name, content), bytes: content.length, kind, obtainedOn, validUntil, note, addedAt: head.at, addedBy: head.by };
  if (assessmentId === null) {
    const enterprise = await context.store.changeEnterprise(enterpriseId, seq, [{ kind: 'evidenceAdded', evidence }], head);
    return enterprise.ok ? succeed({ evidence, enterprise: enterprise.value, assessment: null }) : enterprise;
  }
  const assessment = await context.store.changeAssessment(enterpriseId, assessmentId, seq, [{ kind: 'evidenceAdded', evidence }], head);
  return assessment.ok ? succeed({ evidence, enterprise: null, assessment: assessment.value }) : assessment;
};

async function presentCard({ store }: HostContext, enterpriseId: string, assessmentId: string | null, digest: string): Promise<Reply<Added | null>> {
  if (assessmentId === null) {
    const enterprise = await store.readEnterprise(enterpriseId);
    if (!enterprise.ok) return enterprise;
    const evidence = enterprise.value.file.evidence[digest];
    return succeed(evidence ? { evidence, enterprise: enterprise.value, assessment: null } : null);
  }
  const assessment = await store.readAssessment(enterpriseId, assessmentId);
  if (!assessment.ok) return assessment;
  const evidence = assessment.value.file.evidence[digest];
  return succeed(evidence ? { evidence, enterprise: null, assessment: assessment.value } : null);
}
