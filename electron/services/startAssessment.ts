import { newAssessmentFile } from '../../assessment-specs/records/newAssessmentFile.ts';
import { fail } from '../contract/Reply.ts';
import { changeHead } from './changeHead.ts';
import type { Service } from './HostContext.ts';
import { newId } from './newId.ts';
import { resolvePackRoles } from './resolvePackRoles.ts';

export const startAssessment: Service<'assessment.start'> = async (context, { enterpriseId, period, packs, periodTraits, team }) => {
  const enterprise = await context.store.readEnterprise(enterpriseId);
  if (!enterprise.ok) return enterprise;
  if (period.from > period.to) return fail('assessment.periodInvalid', period);
  const roles = resolvePackRoles(packs, context.catalogue);
  if (!roles.ok) return roles;
  const file = newAssessmentFile({ id: newId('a', context.random), enterpriseId, startedAt: context.clock.now(), period, packs: roles.value, periodTraits, team });
  return context.store.createAssessment(file, await changeHead(context));
};
