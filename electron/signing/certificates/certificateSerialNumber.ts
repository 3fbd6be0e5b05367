import { randomBytes } from 'node:crypto';

/** A random positive serial number of exactly 16 octets, as hex (RFC 5280 4.1.2.2: positive, at most 20 octets). */
export function certificateSerialNumber(): string {
  const bytes = randomBytes(16);
  bytes[0] = ((bytes[0] ?? 0) & 0x3f) | 0x40;
  return bytes.toString('hex');
}
