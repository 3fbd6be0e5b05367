import { der } from './der.ts';
import { issuerAndSerialNumber } from './issuerAndSerialNumber.ts';
import { objectIdentifiers } from './objectIdentifiers.ts';
import { keyKindOf } from '../certificates/KeyKind.ts';
import type { x509 } from '../certificates/x509.ts';

/** The parts of a detached CMS signature from which all of its bytes follow. */
export interface SignedDataParts {
  /** The signer's first. */
  readonly certificates: readonly x509.X509Certificate[];
  /** DER from `signedAttributes`. */
  readonly attributes: Buffer;
  /** ECDSA: DER of r and s. RSA: the number, as long as the modulus. */
  readonly signatureValue: Uint8Array;
  /** DER of an RFC 3161 token over the signature value; null without one. */
  readonly timeStampToken: Uint8Array | null;
}

/** The members of a SET under the implicit tag [0]: the same bytes after another first one. */
function underTagZero(set: Buffer): Buffer {
  const tagged = Buffer.from(set);
  tagged[0] = 0xa0;
  return tagged;
}

/** RSA's parameters are NULL (RFC 5754 3.2), those of ECDSA absent (RFC 5754 3.3). Null for a key that does not sign here. */
function signatureAlgorithm(signer: x509.X509Certificate): Buffer | null {
  const kind = keyKindOf(signer);
  if (typeof kind === 'string') return null;
  return kind.kind === 'rsa' ? der.sequence(der.objectIdentifier(objectIdentifiers.rsaWithSha256), der.null) : der.sequence(der.objectIdentifier(objectIdentifiers.ecdsaWithSha256));
}

/**
 * The one DER encoding of a detached CMS signature (RFC 5652) from its parts. Signing writes it; verification composes it
 * again from the certificates, the recomputed attributes and the signature value, so no other byte of it can differ unseen.
 * A time-stamp is its only unsigned attribute (RFC 3161 appendix A); the token answers for its own bytes.
 * @returns null when the signer's key is of a kind that does not sign here
 */
export function composeSignedData({ certificates, attributes, signatureValue, timeStampToken }: SignedDataParts): Buffer | null {
  const signer = certificates[0];
  if (signer === undefined) throw new Error('A signature needs the certificate of its signer.');
  const algorithm = signatureAlgorithm(signer);
  if (algorithm === null) return null;
  const { issuer, serialNumber } = issuerAndSerialNumber(signer);
  const digestAlgorithm = der.sequence(der.objectIdentifier(objectIdentifiers.sha256));
  const unsigned = timeStampToken === null ? [] : [der.context(1, der.sequence(der.objectIdentifier(objectIdentifiers.signatureTimeStampToken), der.setOf(timeStampToken)))];
  const signerInfo = der.sequence(
    der.version(1),
    der.sequence(issuer, serialNumber),
    digestAlgorithm,
    underTagZero(attributes),
    algorithm,
    der.octetString(signatureValue),
    ...unsigned,
  );
  const signedData = der.sequence(
    der.version(1),
    der.setOf(digestAlgorithm),
    der.sequence(der.objectIdentifier(objectIdentifiers.data)),
    underTagZero(der.setOf(...certificates.map((certificate) => new Uint8Array(certificate.rawData)))),
    der.setOf(signerInfo),
  );
  return der.sequence(der.objectIdentifier(objectIdentifiers.signedData), der.context(0, signedData));
}
