import { succeed } from '../contract/Reply.ts';
import type { Service } from './HostContext.ts';
import { mimeOf } from './mimeOf.ts';

export const readEvidence: Service<'evidence.read'> = async ({ store }, { enterpriseId, evidenceId, shrunk }) => {
  const small = shrunk === true ? await store.getShrunk(enterpriseId, evidenceId) : null;
  if (small !== null) return succeed({ mime: mimeOf('', small), content: small });
  const content = await store.getEvidence(enterpriseId, evidenceId);
  return content.ok ? succeed({ mime: mimeOf('', content.value), content: content.value }) : content;
};
