import { webcrypto } from 'node:crypto';
import { passphraseBytes } from './passphraseBytes.ts';
import { pkijs } from '../cms/pkijs.ts';

/** PBKDF2-SHA256 rounds for new keys (OWASP Password Storage Cheat Sheet: 600,000). */
const keyDerivationRounds = 600_000;

/**
 * A private key as PKCS#8 PEM under a passphrase: PBES2 with PBKDF2-SHA256 and AES-256-CBC, which openssl reads.
 * Node's own PEM export derives with 2,048 rounds, hence pkijs.
 */
export async function encryptPrivateKey(privateKey: CryptoKey, passphrase: string): Promise<string> {
  const plain = await webcrypto.subtle.exportKey('pkcs8', privateKey as webcrypto.CryptoKey);
  const bag = new pkijs.PKCS8ShroudedKeyBag({ parsedValue: pkijs.PrivateKeyInfo.fromBER(plain) });
  await bag.makeInternalValues({
    password: passphraseBytes(passphrase),
    contentEncryptionAlgorithm: { name: 'AES-CBC', length: 256 } as Parameters<typeof bag.makeInternalValues>[0]['contentEncryptionAlgorithm'],
    hmacHashAlgorithm: 'SHA-256',
    iterationCount: keyDerivationRounds,
  });
  const base64 = Buffer.from(bag.toSchema().toBER(false)).toString('base64');
  const lines = base64.match(/.{1,64}/g) ?? [];
  return `-----BEGIN ENCRYPTED PRIVATE KEY-----\n${lines.join('\n')}\n-----END ENCRYPTED PRIVATE KEY-----\n`;
}
