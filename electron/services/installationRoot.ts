import { fail, succeed, type Reply } from '../contract/Reply.ts';
import type { HostContext } from './HostContext.ts';
import type { StoredKey } from './ports.ts';

const names = { certificate: 'root.pem', key: 'root.key.pem', secret: 'root.secret' } as const;

export interface InstallationRoot {
  readonly key: StoredKey;
  readonly passphrase: string;
}

/** This installation's root, if it was made already. */
export async function readInstallationRoot({ store, signatures }: HostContext): Promise<Reply<InstallationRoot | null>> {
  const certificate = await store.readVault(names.certificate);
  if (!certificate.ok) return certificate;
  if (certificate.value === null) return succeed(null);
  const key = await store.readVault(names.key);
  if (!key.ok) return key;
  const secret = await store.readVault(names.secret);
  if (!secret.ok) return secret;
  const described = await signatures.describeCertificate(certificate.value);
  if (!described.ok) return described;
  if (key.value === null || secret.value === null) return fail('signature.keyMissing', { name: described.value.name });
  return succeed({ key: { certificatePem: certificate.value, encryptedKeyPem: key.value, fingerprint: described.value.fingerprint }, passphrase: secret.value });
}

/**
 * This installation's root, made at the first need. Its key is encrypted with a random secret that lies in the same vault: that keeps it out of careless
 * copies of single files, not from somebody who has the whole data folder. Hence a certificate under it never proves a person: 身份：自述，未核验.
 */
export async function installationRoot(context: HostContext): Promise<Reply<InstallationRoot>> {
  const present = await readInstallationRoot(context);
  if (!present.ok) return present;
  if (present.value) return succeed(present.value);
  const passphrase = [...context.random.bytes(32)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  const tag = [...context.random.bytes(3)].map((byte) => byte.toString(16).padStart(2, '0')).join('').toUpperCase();
  const key = await context.signatures.createRoot({ installationName: `安准本机根证书 ${tag}`, now: context.clock.now(), passphrase });
  // the certificate comes last: while it is missing there is no root, whatever else was written
  const parts: readonly (readonly [string, string])[] = [[names.secret, passphrase], [names.key, key.encryptedKeyPem], [names.certificate, key.certificatePem]];
  for (const [name, text] of parts) {
    const written = await context.store.writeVault(name, text);
    if (!written.ok) return written;
  }
  return succeed({ key, passphrase });
}
