import { fail, succeed, type Reply } from '../contract/Reply.ts';
import type { StoredKey } from '../services/ports.ts';
import { readCertificatePem } from './certificates/certificatePem.ts';
import { decryptPrivateKey } from './certificates/decryptPrivateKey.ts';
import type { SigningKey } from './certificates/SigningKey.ts';

interface Kept {
  readonly encryptedKeyPem: string;
  readonly passphrase: string;
  readonly key: SigningKey;
}

/**
 * Opens keys, and spares the derivation (600,000 rounds) where a key is open anyway:
 * the root, whose passphrase lies in the same vault, stays open while the program runs; a signer's key is open as long as the object that
 * `issueSigner` answered is held, that is for the first signature. After that the passphrase opens it every time.
 */
export function createOpenedKeys() {
  let keptRoot: Kept | null = null;
  const fresh = new WeakMap<StoredKey, Kept>();
  const fits = (kept: Kept | null | undefined, stored: StoredKey, passphrase: string): kept is Kept => kept?.encryptedKeyPem === stored.encryptedKeyPem && kept.passphrase === passphrase;
  const keepRoot = ({ encryptedKeyPem }: StoredKey, passphrase: string, key: SigningKey): void => {
    keptRoot = { encryptedKeyPem, passphrase, key };
  };
  return {
    keepRoot,
    keepFresh(stored: StoredKey, passphrase: string, key: SigningKey): void {
      fresh.set(stored, { encryptedKeyPem: stored.encryptedKeyPem, passphrase, key });
    },
    async root(stored: StoredKey, passphrase: string): Promise<Reply<SigningKey>> {
      if (fits(keptRoot, stored, passphrase)) return succeed(keptRoot.key);
      const opened = await openKey(stored, passphrase);
      if (opened.ok) keepRoot(stored, passphrase, opened.value);
      return opened;
    },
    async signer(stored: StoredKey, passphrase: string): Promise<Reply<SigningKey>> {
      const kept = fresh.get(stored);
      return fits(kept, stored, passphrase) ? succeed(kept.key) : openKey(stored, passphrase);
    },
  };
}

async function openKey(stored: StoredKey, passphrase: string): Promise<Reply<SigningKey>> {
  const certificates = await readCertificatePem(stored.certificatePem);
  if (!certificates.ok) return fail('file.unreadable', { name: 'PEM', problem: String(certificates.error.params['problem'] ?? '') });
  const privateKey = await decryptPrivateKey(stored.encryptedKeyPem, passphrase);
  if (!privateKey.ok) return privateKey.error.code === 'key.wrongPassphrase' ? fail('signature.wrongPassphrase') : fail('file.unreadable', { name: 'PKCS#8', problem: String(privateKey.error.params['problem'] ?? '') });
  const [certificate] = certificates.value;
  if (!certificate) return fail('file.unreadable', { name: 'PEM', problem: '' });
  return succeed({ certificate, privateKey: privateKey.value });
}
