import { digestOf } from '../../assessment-specs/records/digestOf.ts';
import { fail, succeed, type Reply } from '../contract/Reply.ts';
import type { HostContext } from './HostContext.ts';
import { installationRoot } from './installationRoot.ts';
import type { StoredKey } from './ports.ts';

export const passphraseMinimum = 8;

/** One key a person and enterprise. The vault name tells nothing about the person. */
export const signerKeyName = (enterpriseId: string, personName: string): string => `signer-${digestOf([enterpriseId, personName]).slice(0, 24)}`;

export async function readSignerKey({ store, signatures }: HostContext, enterpriseId: string, personName: string): Promise<Reply<StoredKey | null>> {
  const name = signerKeyName(enterpriseId, personName);
  const certificate = await store.readVault(`${name}.pem`);
  if (!certificate.ok) return certificate;
  const key = await store.readVault(`${name}.key.pem`);
  if (!key.ok) return key;
  if (certificate.value === null || key.value === null) return succeed(null);
  const described = await signatures.describeCertificate(certificate.value);
  return described.ok ? succeed({ certificatePem: certificate.value, encryptedKeyPem: key.value, fingerprint: described.value.fingerprint }) : described;
}

/** The person's key; the first time it is made here, under this installation's root, protected by the passphrase. */
export async function signerKey(context: HostContext, enterpriseId: string, personName: string, organisation: string, passphrase: string): Promise<Reply<StoredKey>> {
  const present = await readSignerKey(context, enterpriseId, personName);
  if (!present.ok) return present;
  if (present.value) return succeed(present.value);
  if ([...passphrase].length < passphraseMinimum) return fail('signature.weakPassphrase', { minimum: passphraseMinimum });
  const root = await installationRoot(context);
  if (!root.ok) return root;
  const made = await context.signatures.issueSigner(root.value.key, root.value.passphrase, { personName, organisation, now: context.clock.now(), passphrase });
  if (!made.ok) return made;
  const name = signerKeyName(enterpriseId, personName);
  for (const [file, text] of [[`${name}.key.pem`, made.value.encryptedKeyPem], [`${name}.pem`, made.value.certificatePem]] as const) {
    const written = await context.store.writeVault(file, text);
    if (!written.ok) return written;
  }
  return made;
}
