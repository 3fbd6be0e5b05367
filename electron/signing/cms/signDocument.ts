import { createHash, webcrypto } from 'node:crypto';
import { composeSignedData } from './composeSignedData.ts';
import { ecdsaSignatureValue } from './ecdsaSignatureValue.ts';
import { signedAttributes } from './signedAttributes.ts';
import { signingAlgorithm } from '../certificates/SigningKey.ts';
import type { x509 } from '../certificates/x509.ts';

/** A detached CAdES signature (PAdES-B-B) over the parts. @param certificates the signer's first, then those above it */
export async function signDocument(parts: readonly Uint8Array[], certificates: readonly x509.X509Certificate[], privateKey: CryptoKey): Promise<Buffer> {
  const digest = createHash('sha256');
  for (const part of parts) digest.update(part);
  const attributes = signedAttributes(digest.digest(), certificates);
  const raw = await webcrypto.subtle.sign(signingAlgorithm, privateKey as webcrypto.CryptoKey, new Uint8Array(attributes));
  return composeSignedData(certificates, attributes, ecdsaSignatureValue(new Uint8Array(raw)));
}

/** Bytes to reserve for such a signature: the certificates and everything around them, rounded up to half a kilobyte. */
export function reservedLength(certificates: readonly x509.X509Certificate[]): number {
  const certificateBytes = certificates.reduce((sum, certificate) => sum + certificate.rawData.byteLength + certificate.issuerName.toArrayBuffer().byteLength, 0);
  return Math.ceil((certificateBytes + 768) / 512) * 512;
}
