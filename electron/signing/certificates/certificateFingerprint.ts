import { createHash } from 'node:crypto';
import type { x509 } from './x509.ts';

/** SHA-256 over the whole certificate. */
export interface CertificateFingerprint {
  /** All 32 bytes, lower-case hex. */
  readonly full: string;
  /** The first 16 bytes, upper-case hex in fours, as it stands on paper for comparing by eye. */
  readonly printed: string;
}

export function certificateFingerprint(certificate: x509.X509Certificate): CertificateFingerprint {
  const full = createHash('sha256').update(new Uint8Array(certificate.rawData)).digest('hex');
  const printed = (full.slice(0, 32).toUpperCase().match(/.{4}/g) ?? []).join(' ');
  return { full, printed };
}
