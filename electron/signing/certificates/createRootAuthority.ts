import { webcrypto } from 'node:crypto';
import { certificateSerialNumber } from './certificateSerialNumber.ts';
import { certificateValidity } from './certificateValidity.ts';
import { signingAlgorithm, type SigningKey } from './SigningKey.ts';
import { x509 } from './x509.ts';

/** How long a root made on a machine lives. */
const rootYears = 20;

/**
 * Makes the root of one installation: a self-signed certificate authority that may only sign certificates.
 * It proves nothing about a person until its fingerprint is confirmed by another way.
 * @param input.installationName the common name, stored as UTF8String so that Chinese survives
 * @param input.now ISO 8601 instant from which it is valid
 */
export async function createRootAuthority(input: { readonly installationName: string; readonly now: string }): Promise<SigningKey> {
  const keys = (await webcrypto.subtle.generateKey(signingAlgorithm, true, ['sign', 'verify'])) as CryptoKeyPair;
  const certificate = await x509.X509CertificateGenerator.createSelfSigned({
    serialNumber: certificateSerialNumber(),
    name: new x509.Name([{ CN: [{ utf8String: input.installationName }] }]),
    ...certificateValidity(input.now, rootYears),
    signingAlgorithm,
    keys,
    extensions: [
      new x509.BasicConstraintsExtension(true, 0, true),
      new x509.KeyUsagesExtension(x509.KeyUsageFlags.keyCertSign, true),
      await x509.SubjectKeyIdentifierExtension.create(keys.publicKey),
    ],
  });
  return { certificate, privateKey: keys.privateKey };
}
