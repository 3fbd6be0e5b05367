import { digestOfBytes } from '../../../assessment-specs/records/digestOf.ts';

const block = /^\s*-----BEGIN CERTIFICATE-----([A-Za-z0-9+/=\s]+)-----END CERTIFICATE-----\s*$/;

/** SHA-256 over the one certificate of a PEM text, lower-case hex; null when it is not exactly one. Whether it is a sound certificate is for the host to say. */
export function pemFingerprint(pem: string): string | null {
  const base64 = block.exec(pem)?.[1]?.replace(/\s+/g, '');
  if (base64 === undefined || base64 === '') return null;
  try {
    return digestOfBytes(Uint8Array.from(atob(base64), (character) => character.charCodeAt(0)));
  } catch {
    // atob refuses what is not base64
    return null;
  }
}
