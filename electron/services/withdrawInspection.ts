import { changeHead } from './changeHead.ts';
import type { Service } from './HostContext.ts';

/** Takes an inspection out of the account with a reason. It stays in the file. */
export const withdrawInspection: Service<'inspection.withdraw'> = async (context, { enterpriseId, seq, inspectionId, reason }) => {
  const head = await changeHead(context, reason);
  return context.store.changeEnterprise(enterpriseId, seq, [{ kind: 'inspectionWithdrawn', inspectionId, withdrawn: { at: head.at, by: head.by, reason } }], head);
};
