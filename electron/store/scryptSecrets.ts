import { createCipheriv, createDecipheriv, randomBytes, scrypt } from 'node:crypto';
import type { Secrets } from '../services/ports.ts';

/** The first part of a sealed text. Another derivation or cipher gets another number; the numbers of this one never change. */
const form = 'secret-1';
/** OWASP Password Storage Cheat Sheet: scrypt with N 2^15, r 8, p 3; 32 MiB for each try. */
const cost = { N: 2 ** 15, r: 8, p: 3, maxmem: 64 * 1024 * 1024 };
const keyBytes = 32;
const saltBytes = 16;
const nonceBytes = 12;
const tagBytes = 16;
/** Every text is filled up to this many bytes, so that its length tells nothing about the name. */
const paddedBytes = 512;

/**
 * Texts under a passphrase: `secret-1.<salt>.<nonce>.<ciphertext and tag>`, base64url; scrypt and AES-256-GCM. The place is authenticated, so that a text that was
 * copied elsewhere does not open. Salt and nonce come from the system, never from a seed.
 */
export const scryptSecrets: Secrets = {
  async seal(text, passphrase, place) {
    const plain = Buffer.from(text, 'utf8');
    if (plain.length + 2 > paddedBytes) throw new Error(`A text of ${plain.length} bytes is too long to be sealed.`);
    const padded = Buffer.alloc(paddedBytes);
    padded.writeUInt16BE(plain.length);
    plain.copy(padded, 2);
    const [salt, nonce] = [randomBytes(saltBytes), randomBytes(nonceBytes)];
    const cipher = createCipheriv('aes-256-gcm', await keyOf(passphrase, salt), nonce, { authTagLength: tagBytes }).setAAD(Buffer.from(`${form} ${place}`, 'utf8'));
    const sealed = Buffer.concat([cipher.update(padded), cipher.final(), cipher.getAuthTag()]);
    return [form, ...[salt, nonce, sealed].map((part) => part.toString('base64url'))].join('.');
  },
  async open(sealed, passphrase, place) {
    const [head, ...parts] = sealed.split('.');
    const [salt, nonce, body] = parts.map((part) => Buffer.from(part, 'base64url'));
    if (head !== form || parts.length !== 3 || salt?.length !== saltBytes || nonce?.length !== nonceBytes || body?.length !== paddedBytes + tagBytes) return null;
    const decipher = createDecipheriv('aes-256-gcm', await keyOf(passphrase, salt), nonce, { authTagLength: tagBytes });
    decipher.setAAD(Buffer.from(`${form} ${place}`, 'utf8')).setAuthTag(body.subarray(paddedBytes));
    try {
      const padded = Buffer.concat([decipher.update(body.subarray(0, paddedBytes)), decipher.final()]);
      return padded.subarray(2, 2 + padded.readUInt16BE()).toString('utf8');
    } catch {
      // the tag does not fit: another passphrase, another place, or a changed byte
      return null;
    }
  },
};

/** NFC, so that input methods that compose differently give the same key. */
function keyOf(passphrase: string, salt: Uint8Array): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    scrypt(Buffer.from(passphrase.normalize('NFC'), 'utf8'), salt, keyBytes, cost, (error, key) => (error === null ? resolve(key) : reject(error)));
  });
}
