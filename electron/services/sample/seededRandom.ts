import { sha256 } from '@noble/hashes/sha2.js';
import type { Randomness } from '../ports.ts';

/** Bytes that follow from the seed alone, so that the same seed gives the same ids. For sample data only, never for keys. */
export function seededRandom(seed: number): Randomness {
  const ask = new TextEncoder();
  let block = 0;
  let pool: number[] = [];
  return {
    bytes(length) {
      while (pool.length < length) pool = [...pool, ...sha256(ask.encode(`anzhun sample ${seed} ${block++}`))];
      const taken = Uint8Array.from(pool.slice(0, length));
      pool = pool.slice(length);
      return taken;
    },
  };
}
