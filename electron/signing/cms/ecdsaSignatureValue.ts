import * as asn1js from 'asn1js';
import { der } from './der.ts';

/** A curve of FIPS 186-4 D.1.2. */
export type Curve = 'P-256' | 'P-384';

/** The number of points of each curve. */
const orders: Readonly<Record<Curve, bigint>> = {
  'P-256': 0xffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc632551n,
  'P-384': 0xffffffffffffffffffffffffffffffffffffffffffffffffc7634d81f4372ddf581a0db248b0a77aecec196accc52973n,
};

const numberOf = (bytes: Uint8Array): bigint => BigInt(`0x${Buffer.from(bytes).toString('hex') || '0'}`);

function encode(r: bigint, s: bigint, curve: Curve): Buffer {
  const order = orders[curve];
  return der.sequence(der.unsigned(r), der.unsigned(s > order / 2n ? order - s : s));
}

/**
 * A signature (r and s of equal length, as webcrypto gives it) as DER. Of s and n − s, which both verify, the smaller
 * is written, so that nobody can turn one valid signature into another.
 */
export function ecdsaSignatureValue(raw: Uint8Array, curve: Curve): Buffer {
  return encode(numberOf(raw.subarray(0, raw.length / 2)), numberOf(raw.subarray(raw.length / 2)), curve);
}

/** The one way to write the numbers of a DER signature that somebody else wrote; null when it holds none. */
export function canonicalEcdsaSignature(signature: Uint8Array, curve: Curve): Buffer | null {
  const parsed = asn1js.fromBER(new Uint8Array(signature));
  if (parsed.offset === -1 || !(parsed.result instanceof asn1js.Sequence)) return null;
  const [r, s, ...more] = parsed.result.valueBlock.value;
  if (!(r instanceof asn1js.Integer) || !(s instanceof asn1js.Integer) || more.length > 0) return null;
  const numbers = [numberOf(r.valueBlock.valueHexView), numberOf(s.valueBlock.valueHexView)] as const;
  return numbers.some((number) => number === 0n || number >= orders[curve]) ? null : encode(...numbers, curve);
}
