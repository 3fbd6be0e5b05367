import * as asn1js from 'asn1js';

/** The members of a SEQUENCE, a SET or a constructed tag; none of anything else. */
export function membersOf(block: asn1js.AsnType | undefined): readonly asn1js.AsnType[] {
  return block instanceof asn1js.Sequence || block instanceof asn1js.Set || block instanceof asn1js.Constructed ? (block.valueBlock.value as readonly asn1js.AsnType[]) : [];
}

/** The identifier as dotted numbers; empty for anything else. */
export function identifierOf(block: asn1js.AsnType | undefined): string {
  return block instanceof asn1js.ObjectIdentifier ? block.valueBlock.toString() : '';
}

/** What an OCTET STRING holds, put together where BER has it in pieces; null for anything else. */
export function octetsOf(block: asn1js.AsnType | undefined): Uint8Array | null {
  return block instanceof asn1js.OctetString ? new Uint8Array(block.getValue()) : null;
}

/** A small number that is not negative; null for anything else. */
export function countOf(block: asn1js.AsnType | undefined): number | null {
  return block instanceof asn1js.Integer && !block.valueBlock.isHexOnly && block.valueBlock.valueDec >= 0 ? block.valueBlock.valueDec : null;
}

/** Whether the block is the context tag of that number. */
export function isTagged(block: asn1js.AsnType | undefined, number: number): boolean {
  return block?.idBlock.tagClass === 3 && block.idBlock.tagNumber === number;
}

/** One value of BER; null when the bytes are none, or more follows it. */
export function readAsn1(bytes: Uint8Array): asn1js.AsnType | null {
  try {
    const { offset, result } = asn1js.fromBER(new Uint8Array(bytes));
    return offset === bytes.length ? result : null;
  } catch {
    return null;
  }
}
