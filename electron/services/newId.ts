import type { Randomness } from './ports.ts';

const alphabet = '0123456789abcdefghijklmnopqrstuvwxyz';

/** `e-…` for enterprises, `a-…` for assessments, others as asked: 16 characters of 36, about 82 bits. */
export function newId(prefix: string, random: Randomness): string {
  let id = '';
  // 252 = 7 × 36: bytes above are thrown away so that every character is equally likely
  while (id.length < 16) for (const byte of random.bytes(32)) if (byte < 252 && id.length < 16) id += alphabet[byte % 36];
  return `${prefix}-${id}`;
}
