import { x509 } from './x509.ts';

/** The last certificates read, by their bytes: the documents of one installation all carry the same few. */
const known = new Map<string, x509.X509Certificate>();
const mostKnown = 64;

function readEveryPart(der: Uint8Array): x509.X509Certificate {
  const certificate = new x509.X509Certificate(new Uint8Array(der));
  const parts = [certificate.subjectName, certificate.issuerName, certificate.serialNumber, certificate.publicKey, certificate.extensions];
  if (parts.some((part) => part === undefined) || Number.isNaN(certificate.notBefore.getTime()) || Number.isNaN(certificate.notAfter.getTime())) {
    throw new Error('a certificate with parts missing');
  }
  return certificate;
}

/**
 * A certificate from DER with every part of it read. The library reads parts when they are asked for, so that a damaged
 * extension would throw in the middle of something else. @throws when any part cannot be read
 */
export function readCertificate(der: Uint8Array): x509.X509Certificate {
  const key = Buffer.from(der).toString('base64');
  const remembered = known.get(key);
  if (remembered !== undefined) return remembered;
  const certificate = readEveryPart(der);
  const oldest = known.keys().next().value;
  if (known.size >= mostKnown && oldest !== undefined) known.delete(oldest);
  known.set(key, certificate);
  return certificate;
}
