import * as asn1js from 'asn1js';

function lengthOctets(length: number): Buffer {
  if (length < 0x80) return Buffer.from([length]);
  const hex = length.toString(16);
  const octets = Buffer.from(hex.length % 2 === 0 ? hex : `0${hex}`, 'hex');
  return Buffer.concat([Buffer.from([0x80 | octets.length]), octets]);
}

function tagged(tag: number, parts: readonly Uint8Array[]): Buffer {
  const content = Buffer.concat(parts);
  return Buffer.concat([Buffer.from([tag]), lengthOctets(content.length), content]);
}

/**
 * DER from parts that are DER already. asn1js re-encodes what it parsed, which can mend bytes; certificates and names must
 * stand in a signature exactly as they are.
 */
export const der = {
  sequence: (...parts: readonly Uint8Array[]): Buffer => tagged(0x30, parts),
  /** SET OF: members in ascending order of their encodings (X.690 11.6). */
  setOf: (...members: readonly Uint8Array[]): Buffer => tagged(0x31, members.map((member) => Buffer.from(member)).sort(Buffer.compare)),
  octetString: (content: Uint8Array): Buffer => tagged(0x04, [content]),
  /** A constructed context tag, explicit around one part, or implicit around the members. */
  context: (number: number, ...parts: readonly Uint8Array[]): Buffer => tagged(0xa0 | number, parts),
  objectIdentifier: (value: string): Buffer => Buffer.from(new asn1js.ObjectIdentifier({ value }).toBER(false)),
  null: Buffer.from([0x05, 0x00]),
  /** A small version number. */
  version: (number: number): Buffer => tagged(0x02, [Buffer.from([number])]),
  /** A number that is not negative: the fewest octets, with a zero before a set high bit. */
  unsigned: (value: bigint): Buffer => {
    const hex = value.toString(16);
    const octets = Buffer.from(hex.length % 2 === 0 ? hex : `0${hex}`, 'hex');
    return tagged(0x02, (octets[0] ?? 0) >= 0x80 ? [Buffer.from([0]), octets] : [octets]);
  },
} as const;

/** How many bytes the outermost value takes, or null when its length is not written in definite, shortest form or exceeds the bytes. */
export function derLength(bytes: Uint8Array): number | null {
  const first = bytes[1];
  if (first === undefined) return null;
  const octets = first < 0x80 ? 0 : first & 0x7f;
  if (octets > 4 || first === 0x80) return null;
  const length = octets === 0 ? first : Buffer.from(bytes.subarray(2, 2 + octets)).reduce((sum, octet) => sum * 256 + octet, 0);
  if (!lengthOctets(length).equals(Buffer.from(bytes.subarray(1, 2 + octets)))) return null;
  const total = 2 + octets + length;
  return total <= bytes.length ? total : null;
}
