import type { HazardEvent } from '../../assessment-specs/records/Hazard.ts';
import { fail } from '../contract/Reply.ts';
import { changeHead } from './changeHead.ts';
import type { Service } from './HostContext.ts';
import { newId } from './newId.ts';

/** One step of the loop. Whether it may be taken is decided where every change is: in the record's own rules, asked by the store. */
export const advanceHazardStep: Service<'hazard.advance'> = async (context, { enterpriseId, seq, hazardId, step }) => {
  const enterprise = await context.store.readEnterprise(enterpriseId);
  if (!enterprise.ok) return enterprise;
  if (!enterprise.value.file.hazards.some(({ id }) => id === hazardId)) return fail('hazard.notFound', { id: hazardId });
  const head = await changeHead(context);
  const event: HazardEvent = { ...step, id: newId('v', context.random), recordedAt: head.at, by: head.by };
  return context.store.changeEnterprise(enterpriseId, seq, [{ kind: 'hazardEvent', hazardId, event }], head);
};
