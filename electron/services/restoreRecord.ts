import { changeHead } from './changeHead.ts';
import type { Service } from './HostContext.ts';

/** Only ever at the user's word: what comes after the good state is given up, though the damaged file is kept. */
export const restoreRecord: Service<'record.restore'> = async (context, { enterpriseId, assessmentId, offer }) =>
  context.store.restoreRecord(enterpriseId, assessmentId, offer, await changeHead(context));
