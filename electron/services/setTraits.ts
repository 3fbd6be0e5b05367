import { changeHead } from './changeHead.ts';
import type { Service } from './HostContext.ts';

export const setTraits: Service<'enterprise.setTraits'> = async (context, { enterpriseId, seq, traits }) =>
  context.store.changeEnterprise(enterpriseId, seq, [{ kind: 'traitsSet', traits }], await changeHead(context));
