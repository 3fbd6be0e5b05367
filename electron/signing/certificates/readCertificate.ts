import { x509 } from './x509.ts';

/**
 * A certificate from DER or PEM with every part of it read. The library reads parts when they are asked for, so that a damaged
 * extension would throw in the middle of something else. @throws when any part cannot be read
 */
export function readCertificate(raw: Uint8Array | string): x509.X509Certificate {
  const certificate = typeof raw === 'string' ? new x509.X509Certificate(raw) : new x509.X509Certificate(new Uint8Array(raw));
  const parts = [certificate.subjectName, certificate.issuerName, certificate.notBefore, certificate.notAfter, certificate.serialNumber, certificate.publicKey, certificate.extensions];
  if (parts.some((part) => part === undefined) || Number.isNaN(certificate.notBefore.getTime()) || Number.isNaN(certificate.notAfter.getTime())) {
    throw new Error('a certificate with parts missing');
  }
  return certificate;
}
