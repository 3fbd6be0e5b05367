import { createHash } from 'node:crypto';
import { der } from './der.ts';
import { issuerAndSerialNumber } from './issuerAndSerialNumber.ts';
import { objectIdentifiers } from './objectIdentifiers.ts';
import type { x509 } from '../certificates/x509.ts';

const attribute = (type: string, value: Uint8Array): Buffer => der.sequence(der.objectIdentifier(type), der.setOf(value));

/** ESSCertIDv2 with SHA-256, which is the default and therefore left out (RFC 5035); [4] is directoryName. */
function essCertificateId(certificate: x509.X509Certificate): Buffer {
  const { issuer, serialNumber } = issuerAndSerialNumber(certificate);
  const hash = createHash('sha256').update(new Uint8Array(certificate.rawData)).digest();
  return der.sequence(der.octetString(hash), der.sequence(der.sequence(der.context(4, issuer)), serialNumber));
}

/**
 * The signed attributes as DER SET: content type, digest of the document, and signing-certificate-v2 with the hash of every
 * certificate, the signer's first: a byte changed in a certificate would otherwise go unnoticed. No signing time: PAdES takes /M.
 */
export function signedAttributes(documentDigest: Uint8Array, certificates: readonly x509.X509Certificate[]): Buffer {
  return der.setOf(
    attribute(objectIdentifiers.contentType, der.objectIdentifier(objectIdentifiers.data)),
    attribute(objectIdentifiers.messageDigest, der.octetString(documentDigest)),
    attribute(objectIdentifiers.signingCertificateV2, der.sequence(der.sequence(...certificates.map(essCertificateId)))),
  );
}
