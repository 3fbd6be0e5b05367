import { succeed } from '../contract/Reply.ts';
import type { Service } from './HostContext.ts';
import { readInstallationRoot } from './installationRoot.ts';

export const appInfo: Service<'app.info'> = async (context) => {
  const root = await readInstallationRoot(context);
  if (!root.ok) return root;
  const packs = context.catalogue.list().map(({ ref, pack }) => ({ ...ref, name: pack.name, kind: pack.kind }));
  return succeed({ ...context.app, packs, rootFingerprint: root.value?.key.fingerprint ?? null });
};
