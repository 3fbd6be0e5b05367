import * as asn1js from 'asn1js';
import { der } from './der.ts';

/** The number of points of P-256 (FIPS 186-4 D.1.2.3). */
const order = 0xffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc632551n;

const numberOf = (bytes: Uint8Array): bigint => BigInt(`0x${Buffer.from(bytes).toString('hex') || '0'}`);

function encode(r: bigint, s: bigint): Buffer {
  return der.sequence(der.unsigned(r), der.unsigned(s > order / 2n ? order - s : s));
}

/**
 * A P-256 signature (r and s, 32 bytes each, as webcrypto gives it) as DER. Of s and n − s, which both verify, the smaller
 * is written, so that nobody can turn one valid signature into another.
 */
export function ecdsaSignatureValue(raw: Uint8Array): Buffer {
  return encode(numberOf(raw.subarray(0, 32)), numberOf(raw.subarray(32, 64)));
}

/** Whether the bytes are exactly what `ecdsaSignatureValue` would write for the numbers in them. */
export function isCanonicalEcdsaSignature(signature: Uint8Array): boolean {
  const parsed = asn1js.fromBER(new Uint8Array(signature));
  if (parsed.offset === -1 || !(parsed.result instanceof asn1js.Sequence)) return false;
  const [r, s, ...more] = parsed.result.valueBlock.value;
  if (!(r instanceof asn1js.Integer) || !(s instanceof asn1js.Integer) || more.length > 0) return false;
  return encode(numberOf(r.valueBlock.valueHexView), numberOf(s.valueBlock.valueHexView)).equals(signature);
}
