import { succeed } from '../contract/Reply.ts';
import type { Service } from './HostContext.ts';
import { readInstallationRoot } from './installationRoot.ts';
import { fail } from '../contract/Reply.ts';
import { readSignerKey, signerKeyName } from './signerKey.ts';

export const keyStatus: Service<'signature.keyStatus'> = async (context, { enterpriseId, name }) => {
  const key = await readSignerKey(context, enterpriseId, name);
  if (!key.ok) return key;
  const canRemember = context.memory.available();
  const remembered = key.value !== null && canRemember && (await context.memory.recall(signerKeyName(enterpriseId, name))) !== null;
  return succeed({ exists: key.value !== null, remembered, canRemember, fingerprint: key.value?.fingerprint ?? null });
};

/** The root certificate for those who check: it proves a chain, not a person. */
export const exportRoot: Service<'signature.exportRoot'> = async (context) => {
  const root = await readInstallationRoot(context);
  if (!root.ok) return root;
  if (root.value === null) return fail('signature.keyMissing', { name: 'root.pem' });
  const { certificatePem, fingerprint } = root.value.key;
  return succeed({ fileName: `anzhun-root-${fingerprint.slice(0, 8)}.pem`, pem: certificatePem, fingerprint });
};
