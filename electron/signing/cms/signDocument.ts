import { createHash, webcrypto } from 'node:crypto';
import { composeSignedData } from './composeSignedData.ts';
import { ecdsaSignatureValue } from './ecdsaSignatureValue.ts';
import { signedAttributes } from './signedAttributes.ts';
import { keyKindOf, type KeyKind } from '../certificates/KeyKind.ts';
import type { SigningKey } from '../certificates/SigningKey.ts';
import type { x509 } from '../certificates/x509.ts';
import { SigningRefusal } from '../SigningRefusal.ts';

/** Gets a time-stamp token (DER) over a signature value. Refuses where there is none to be had. */
export type TimeStampSource = (signatureValue: Uint8Array) => Promise<Uint8Array>;

/** The signature over the attributes, checked with the certificate's public key: a key that belongs to another certificate is refused. */
async function signatureValue({ certificate, privateKey }: SigningKey, { algorithm }: KeyKind, attributes: Uint8Array): Promise<Uint8Array> {
  const signed = new Uint8Array(attributes);
  const foreign = new SigningRefusal('certificate.notForThisKey');
  const value = await webcrypto.subtle.sign(algorithm, privateKey as webcrypto.CryptoKey, signed).catch(() => {
    throw foreign;
  });
  const publicKey = await certificate.publicKey.export(algorithm, ['verify']);
  if (!(await webcrypto.subtle.verify(algorithm, publicKey as webcrypto.CryptoKey, value, signed))) throw foreign;
  return new Uint8Array(value);
}

/**
 * A detached CAdES signature (PAdES-B-B, with a time-stamp B-T) over the parts.
 * @param signer certificate and key @param certificates the signer's first, then those above it
 */
export async function signDocument(
  parts: readonly Uint8Array[], signer: SigningKey, certificates: readonly x509.X509Certificate[], timeStamp: TimeStampSource | null,
): Promise<Buffer> {
  const kind = keyKindOf(signer.certificate);
  if (typeof kind === 'string') throw new SigningRefusal('key.unsupported', { algorithm: kind });
  const digest = createHash('sha256');
  for (const part of parts) digest.update(part);
  const attributes = signedAttributes(digest.digest(), certificates);
  const raw = await signatureValue(signer, kind, attributes);
  const value = kind.kind === 'rsa' ? raw : ecdsaSignatureValue(raw, kind.algorithm.namedCurve);
  const composed = composeSignedData({ certificates, attributes, signatureValue: value, timeStampToken: timeStamp === null ? null : await timeStamp(value) });
  if (composed === null) throw new Error('A key that signs has a way to be written.');
  return composed;
}

/** What a time-stamp gets: most tokens carry two certificates and take four to seven kilobytes. */
const timeStampRooms = [8192, 16_384, 32_768] as const;

/** Around a token stand the identifier and the lengths of its attribute. */
const attributeBytes = 64;

/** Bytes to reserve for a token of that length: the smallest room that holds it; null when it is too long for all. */
export function timeStampRoom(tokenLength: number): number | null {
  return timeStampRooms.find((room) => tokenLength + attributeBytes <= room) ?? null;
}

/** What names and certificates beyond those of a key made here, and an RSA value, take beyond the usual. */
function bytesBeyondUsual(certificates: readonly x509.X509Certificate[]): number {
  const [signer] = certificates;
  if (signer === undefined) return 0;
  const kind = keyKindOf(signer);
  const value = typeof kind !== 'string' && kind.kind === 'rsa' ? Math.ceil(kind.bits / 8) : 0;
  return value + 96 * Math.max(0, certificates.length - 2) + Math.max(0, signer.issuerName.toArrayBuffer().byteLength - 128);
}

/**
 * Bytes to reserve for such a signature: the certificates and everything around them, rounded up to half a kilobyte.
 * @param timeStamp what `timeStampRoom` gives; 0 without a token
 */
export function reservedLength(certificates: readonly x509.X509Certificate[], timeStamp: number): number {
  const certificateBytes = certificates.reduce((sum, certificate) => sum + certificate.rawData.byteLength + certificate.issuerName.toArrayBuffer().byteLength, 0);
  return Math.ceil((certificateBytes + bytesBeyondUsual(certificates) + 768) / 512) * 512 + timeStamp;
}
