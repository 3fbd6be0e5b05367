/** UTF-8 of the passphrase in NFC, so that input methods that compose differently give the same key. */
export function passphraseBytes(passphrase: string): ArrayBuffer {
  const bytes = new TextEncoder().encode(passphrase.normalize('NFC'));
  return bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength);
}
