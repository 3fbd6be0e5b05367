import { der } from './der.ts';
import type { x509 } from '../certificates/x509.ts';

/** Who issued a certificate, as DER of the name, and under which number, as DER of the integer. */
export function issuerAndSerialNumber(certificate: x509.X509Certificate): { readonly issuer: Buffer; readonly serialNumber: Buffer } {
  return {
    issuer: Buffer.from(certificate.issuerName.toArrayBuffer()),
    serialNumber: der.unsigned(BigInt(`0x${certificate.serialNumber}`)),
  };
}
