import { fail } from '../contract/Reply.ts';
import { changeHead } from './changeHead.ts';
import type { Service } from './HostContext.ts';
import { packOf } from './packOf.ts';

/** 第十四条: the list of devices that are there but do not work, each tied to its criterion. */
export const setFailedDevices: Service<'assessment.setFailedDevices'> = async (context, { enterpriseId, assessmentId, seq, devices }) => {
  const assessment = await context.store.readAssessment(enterpriseId, assessmentId);
  if (!assessment.ok) return assessment;
  const pack = packOf(context.catalogue, assessment.value.file, 'hazards');
  if (!pack.ok) return pack;
  const foreign = devices.find((device) => !pack.value.criteria.some(({ id }) => id === device.criterionId));
  if (foreign) return fail('screening.unknownCriterion', { criterionId: foreign.criterionId });
  return context.store.changeAssessment(enterpriseId, assessmentId, seq, [{ kind: 'failedDevicesSet', devices }], await changeHead(context));
};
