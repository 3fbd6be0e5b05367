import { succeed } from '../contract/Reply.ts';
import { changeHead } from './changeHead.ts';
import type { Service } from './HostContext.ts';

/** The card says anew what the file is; the file, its digest and who added it stay. */
export const describeEvidence: Service<'evidence.describe'> = async (context, { enterpriseId, assessmentId, seq, evidenceId, kind, obtainedOn, validUntil, note }) => {
  const changes = [{ kind: 'evidenceDescribed' as const, evidenceId, facts: { kind, obtainedOn, validUntil, note } }];
  const described = await context.store.changeAssessment(enterpriseId, assessmentId, seq, changes, await changeHead(context));
  if (!described.ok) return described;
  const { file: _whole, ...position } = described.value;
  return succeed({ ...position, changes });
};
