import * as asn1js from 'asn1js';
import { identifierOf, membersOf } from '../cms/readAsn1.ts';
import type { x509 } from './x509.ts';

/** A kind of key that signs here: how webcrypto names it, and how it is named to people. Always with SHA-256. */
export type KeyKind =
  | { readonly kind: 'ecdsa'; readonly name: 'ECDSA P-256' | 'ECDSA P-384'; readonly algorithm: { readonly name: 'ECDSA'; readonly namedCurve: 'P-256' | 'P-384'; readonly hash: 'SHA-256' } }
  | { readonly kind: 'rsa'; readonly name: string; readonly bits: number; readonly algorithm: { readonly name: 'RSASSA-PKCS1-v1_5'; readonly hash: 'SHA-256' } };

const curves: Readonly<Record<string, 'P-256' | 'P-384'>> = { '1.2.840.10045.3.1.7': 'P-256', '1.3.132.0.34': 'P-384' };
const rsaEncryption = '1.2.840.113549.1.1.1';
const ecPublicKey = '1.2.840.10045.2.1';

/** Names of keys that people do have, for the sentence that refuses them. */
const otherNames: Readonly<Record<string, string>> = {
  '1.2.156.10197.1.301': 'SM2', '1.3.132.0.35': 'ECDSA P-521', '1.3.132.0.10': 'ECDSA secp256k1', '1.3.101.112': 'Ed25519', '1.3.101.113': 'Ed448', '1.2.840.10040.4.1': 'DSA',
  '1.2.840.113549.1.1.10': 'RSASSA-PSS',
};

/** RSA shorter than this no longer stands (ETSI TS 119 312), longer than that signs too slowly to be used. */
const rsaBits = { fewest: 2048, most: 4096 } as const;

function modulusBits(key: asn1js.AsnType | undefined): number {
  if (!(key instanceof asn1js.BitString)) return 0;
  const [modulus] = membersOf(asn1js.fromBER(key.valueBlock.valueHexView).result);
  if (!(modulus instanceof asn1js.Integer)) return 0;
  const hex = Buffer.from(modulus.valueBlock.valueHexView).toString('hex').replace(/^(?:00)+/, '');
  return hex === '' ? 0 : BigInt(`0x${hex}`).toString(2).length;
}

/**
 * What kind of key a certificate is about, from its subject's public key.
 * @returns the kind, or the name of what is not signed with here: other curves and algorithms, RSA outside 2048 to 4096 bits
 */
export function keyKindOf(certificate: x509.X509Certificate): KeyKind | string {
  const [identifier, key] = membersOf(asn1js.fromBER(certificate.publicKey.rawData).result);
  const [algorithm, parameters] = membersOf(identifier).map(identifierOf);
  if (algorithm === rsaEncryption) {
    const bits = modulusBits(key);
    if (bits < rsaBits.fewest || bits > rsaBits.most) return `RSA ${bits}`;
    return { kind: 'rsa', name: `RSA ${bits}`, bits, algorithm: { name: 'RSASSA-PKCS1-v1_5', hash: 'SHA-256' } };
  }
  const curve = algorithm === ecPublicKey ? curves[parameters ?? ''] : undefined;
  if (curve !== undefined) return { kind: 'ecdsa', name: `ECDSA ${curve}`, algorithm: { name: 'ECDSA', namedCurve: curve, hash: 'SHA-256' } };
  const named = algorithm === ecPublicKey ? parameters ?? '' : algorithm ?? '';
  return otherNames[named] ?? (named === '' ? 'unknown' : named);
}
