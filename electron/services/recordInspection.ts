import type { Inspection } from '../../assessment-specs/records/Inspection.ts';
import { changeHead } from './changeHead.ts';
import type { Service } from './HostContext.ts';
import { newId } from './newId.ts';

/** Writes down an inspection that was held. Whether it counts as the leader's own is decided by the record's rules. */
export const recordInspection: Service<'inspection.record'> = async (context, { enterpriseId, seq, ...given }) => {
  const head = await changeHead(context);
  const inspection: Inspection = { ...given, id: newId('i', context.random), recordedAt: head.at, by: head.by, withdrawn: null };
  return context.store.changeEnterprise(enterpriseId, seq, [{ kind: 'inspectionRecorded', inspection }], head);
};
