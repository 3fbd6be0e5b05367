import { createHash, hash as hashOnce } from 'node:crypto';
import { setImmediate } from 'node:timers/promises';

/** What the derived octets are for (RFC 7292 B.3). */
export const purpose = { key: 1, vector: 2, mac: 3 } as const;

/** Repeats `octets` to the next multiple of `block`; nothing stays nothing. */
function filled(octets: Uint8Array, block: number): Buffer {
  const length = block * Math.ceil(octets.length / block);
  const repeated = Buffer.alloc(length);
  for (let at = 0; at < length; at += 1) repeated[at] = octets[at % octets.length] ?? 0;
  return repeated;
}

/** `part` + `addend` + 1 modulo 2^(8 × length), in place. */
function addInto(part: Buffer, addend: Buffer): void {
  let carry = 1;
  for (let at = part.length - 1; at >= 0; at -= 1) {
    carry += (part[at] ?? 0) + (addend[at] ?? 0);
    part[at] = carry & 0xff;
    carry >>= 8;
  }
}

/** Firefox writes 600,000 rounds: after each this many the rest of the program gets its turn. */
const roundsAtOnce = 20_000;

/** The first round over the parts, each further one over the digest before it. */
async function hashedRounds(hash: string, parts: readonly Uint8Array[], rounds: number): Promise<Buffer> {
  const first = createHash(hash);
  for (const part of parts) first.update(part);
  let digest: Buffer = first.digest();
  for (let round = 1; round < rounds; round += 1) {
    digest = hashOnce(hash, digest, 'buffer');
    if (round % roundsAtOnce === 0) await setImmediate();
  }
  return digest;
}

/**
 * The key derivation of PKCS#12 (RFC 7292 appendix B.2). node-forge has it too, but in plain script, at one go and for
 * characters only: the rounds that files of today ask for would hold the program up for seconds.
 * @param hash 'sha1', 'sha256', 'sha384' or 'sha512' @param passphrase BMPString with its terminator @param length octets wanted
 */
export async function derivePkcs12Key(hash: string, passphrase: Uint8Array, salt: Uint8Array, rounds: number, id: number, length: number): Promise<Buffer> {
  const block = hash === 'sha384' || hash === 'sha512' ? 128 : 64;
  const diversifier = Buffer.alloc(block, id);
  const input = Buffer.concat([filled(salt, block), filled(passphrase, block)]);
  const derived: Buffer[] = [];
  for (let octets = 0; octets < length; octets += derived.at(-1)?.length ?? length) {
    const digest = await hashedRounds(hash, [diversifier, input], rounds);
    derived.push(digest);
    const addend = filled(digest, block).subarray(0, block);
    for (let at = 0; at < input.length; at += block) addInto(input.subarray(at, at + block), addend);
  }
  return Buffer.concat(derived).subarray(0, length);
}
