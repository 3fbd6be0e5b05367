import { webcrypto } from 'node:crypto';
import { passphraseBytes } from './passphraseBytes.ts';
import { signingAlgorithm } from './SigningKey.ts';
import type { KeyKind } from './KeyKind.ts';
import { pkijs } from '../cms/pkijs.ts';
import { SigningRefusal, refusable, type SigningResult } from '../SigningRefusal.ts';

/** A key file that asks for more rounds would only hang the program. */
const mostRounds = 5_000_000;

function readBag(pem: string): pkijs.PKCS8ShroudedKeyBag {
  const block = /-----BEGIN ENCRYPTED PRIVATE KEY-----([A-Za-z0-9+/=\s]+)-----END ENCRYPTED PRIVATE KEY-----/.exec(pem)?.[1];
  if (block === undefined) throw new SigningRefusal('key.unreadable', { problem: 'no ENCRYPTED PRIVATE KEY block' });
  try {
    const bag = pkijs.PKCS8ShroudedKeyBag.fromBER(new Uint8Array(Buffer.from(block, 'base64')));
    const scheme = new pkijs.PBES2Params({ schema: bag.encryptionAlgorithm.algorithmParams });
    const derivation = new pkijs.PBKDF2Params({ schema: scheme.keyDerivationFunc.algorithmParams });
    if (derivation.iterationCount > mostRounds) throw new SigningRefusal('key.unreadable', { problem: 'too many key derivation rounds' });
    return bag;
  } catch (thrown) {
    if (thrown instanceof SigningRefusal) throw thrown;
    throw new SigningRefusal('key.unreadable', { problem: 'not an encrypted PKCS#8 key with PBES2' });
  }
}

/**
 * Opens a key written by `encryptPrivateKey`. Refuses with `key.wrongPassphrase`, or `key.unreadable` when the file is
 * not such a key. AES-CBC cannot tell a wrong passphrase from damaged ciphertext: both are `key.wrongPassphrase`.
 */
export function decryptPrivateKey(pem: string, passphrase: string, algorithm: KeyKind['algorithm'] = signingAlgorithm): Promise<SigningResult<CryptoKey>> {
  return refusable(async () => {
    const bag = readBag(pem);
    try {
      // protected in pkijs' typing, the documented way in its own PKCS#12 reader
      await (bag as unknown as { parseInternalValues(parameters: { password: ArrayBuffer }): Promise<void> }).parseInternalValues({ password: passphraseBytes(passphrase) });
      const plain = bag.parsedValue?.toSchema().toBER(false);
      if (plain === undefined) throw new Error('nothing decrypted');
      return (await webcrypto.subtle.importKey('pkcs8', plain, algorithm, true, ['sign'])) as CryptoKey;
    } catch {
      throw new SigningRefusal('key.wrongPassphrase');
    }
  });
}
