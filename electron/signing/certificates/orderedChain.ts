import type { x509 } from './x509.ts';

/** The signer's certificate first, the others in order of their bytes, which is how they stand in a signature. */
export function orderedChain(signer: x509.X509Certificate, others: readonly x509.X509Certificate[]): readonly x509.X509Certificate[] {
  const bytes = (certificate: x509.X509Certificate): Buffer => Buffer.from(certificate.rawData);
  return [signer, ...[...others].sort((one, other) => Buffer.compare(bytes(one), bytes(other)))];
}
