import type { x509 } from './x509.ts';

/** The one kind of key this room makes: ECDSA on P-256 with SHA-256. */
export const signingAlgorithm = { name: 'ECDSA', namedCurve: 'P-256', hash: 'SHA-256' } as const;

/** A certificate and the private key that belongs to it. The key is extractable, so that it can be stored encrypted. */
export interface SigningKey {
  readonly certificate: x509.X509Certificate;
  readonly privateKey: CryptoKey;
}
