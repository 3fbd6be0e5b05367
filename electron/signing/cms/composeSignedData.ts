import { der } from './der.ts';
import { issuerAndSerialNumber } from './issuerAndSerialNumber.ts';
import { objectIdentifiers } from './objectIdentifiers.ts';
import type { x509 } from '../certificates/x509.ts';

/** The members of a SET under the implicit tag [0]: the same bytes after another first one. */
function underTagZero(set: Buffer): Buffer {
  const tagged = Buffer.from(set);
  tagged[0] = 0xa0;
  return tagged;
}

/**
 * The one DER encoding of a detached CMS signature (RFC 5652) from its parts. Signing writes it; verification composes it
 * again from the certificates, the recomputed attributes and the signature value, so no other byte of it can differ unseen.
 * @param certificates the signer's first @param attributes from `signedAttributes` @param signatureValue DER of r and s
 */
export function composeSignedData(certificates: readonly x509.X509Certificate[], attributes: Buffer, signatureValue: Uint8Array): Buffer {
  const signer = certificates[0];
  if (signer === undefined) throw new Error('A signature needs the certificate of its signer.');
  const { issuer, serialNumber } = issuerAndSerialNumber(signer);
  const digestAlgorithm = der.sequence(der.objectIdentifier(objectIdentifiers.sha256));
  const signerInfo = der.sequence(
    der.version(1),
    der.sequence(issuer, serialNumber),
    digestAlgorithm,
    underTagZero(attributes),
    der.sequence(der.objectIdentifier(objectIdentifiers.ecdsaWithSha256)),
    der.octetString(signatureValue),
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
