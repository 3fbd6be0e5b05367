import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { Digest } from '../schema/primitives.ts';
import { canonicalJson } from './canonicalJson.ts';

/** SHA-256 of the canonical JSON of `value`, lower-case hex. @throws NotCanonical when the value has no canonical JSON */
export function digestOf(value: unknown): Digest {
  return digestOfText(canonicalJson(value));
}

/** SHA-256 of the UTF-8 bytes of a text: for text that is canonical JSON already, and for journal lines. */
export function digestOfText(text: string): Digest {
  return digestOfBytes(utf8ToBytes(text));
}

/** SHA-256 of bytes, lower-case hex: names an evidence file or a PDF. */
export function digestOfBytes(bytes: Uint8Array): Digest {
  return bytesToHex(sha256(bytes));
}
