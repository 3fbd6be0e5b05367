import { derLength } from '../cms/der.ts';

/** The bytes of /Contents: the CMS, and whether all around it is written in the one way that we write it. */
export interface SignatureContents {
  readonly cms: Buffer;
  /** Reserved bytes, padding included. */
  readonly reserved: number;
  /** Lower-case hex, the shortest DER length, nothing but zeros after it. */
  readonly canonical: boolean;
}

/** @param hex what stands between the angle brackets @returns null when there is no DER value in it */
export function readContents(hex: string): SignatureContents | null {
  if (!/^(?:[0-9A-Fa-f]{2})+$/.test(hex)) return null;
  const bytes = Buffer.from(hex, 'hex');
  const length = derLength(bytes);
  if (length === null) return null;
  const canonical = !/[A-F]/.test(hex) && bytes.subarray(length).every((octet) => octet === 0);
  return { cms: bytes.subarray(0, length), reserved: bytes.length, canonical };
}
