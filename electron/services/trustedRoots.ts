import { z } from 'zod';
import { digestSchema, instantSchema } from '../../assessment-specs/schema/primitives.ts';
import { fail, succeed, type Reply } from '../contract/Reply.ts';
import type { HostContext, Service } from './HostContext.ts';

const vaultName = 'trusted-roots.json';
const trustedRootsSchema = z.array(z.strictObject({ pem: z.string(), fingerprint: digestSchema, name: z.string(), confirmedAt: instantSchema }));
export type TrustedRoot = z.infer<typeof trustedRootsSchema>[number];

/** Roots whose fingerprint the user confirmed by another way. An unreadable list is no list: unknown is never green. */
export async function readTrustedRoots({ store }: HostContext): Promise<Reply<readonly TrustedRoot[]>> {
  const text = await store.readVault(vaultName);
  if (!text.ok) return text;
  if (text.value === null) return succeed([]);
  try {
    return succeed(trustedRootsSchema.parse(JSON.parse(text.value)));
  } catch (error) {
    return fail('file.damaged', { file: vaultName, problem: error instanceof Error ? error.message.slice(0, 200) : '' });
  }
}

export const listTrustedRoots: Service<'trust.list'> = async (context) => {
  const roots = await readTrustedRoots(context);
  return roots.ok ? succeed(roots.value.map(({ fingerprint, name, confirmedAt }) => ({ fingerprint, name, confirmedAt }))) : roots;
};

/** The user typed or compared the fingerprint: it must be that of the certificate. */
export const trustRoot: Service<'trust.add'> = async (context, { pem, fingerprint }) => {
  const described = await context.signatures.describeCertificate(pem);
  if (!described.ok) return described;
  if (described.value.fingerprint !== fingerprint) return fail('file.unreadable', { name: described.value.name, problem: 'fingerprint' });
  const roots = await readTrustedRoots(context);
  if (!roots.ok) return roots;
  const others = roots.value.filter((root) => root.fingerprint !== fingerprint);
  const written = await context.store.writeVault(vaultName, JSON.stringify([...others, { pem, fingerprint, name: described.value.name, confirmedAt: context.clock.now() }], null, 2));
  return written.ok ? succeed({ fingerprint }) : written;
};
