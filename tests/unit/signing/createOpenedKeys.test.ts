import { beforeAll, expect, it } from 'vitest';
import type { StoredKey } from '../../../electron/services/ports.ts';
import { certificateFingerprint } from '../../../electron/signing/certificates/certificateFingerprint.ts';
import { writeCertificatePem } from '../../../electron/signing/certificates/certificatePem.ts';
import { createRootAuthority } from '../../../electron/signing/certificates/createRootAuthority.ts';
import { encryptPrivateKey } from '../../../electron/signing/certificates/encryptPrivateKey.ts';
import type { SigningKey } from '../../../electron/signing/certificates/SigningKey.ts';
import { createOpenedKeys } from '../../../electron/signing/createOpenedKeys.ts';

const passphrase = 'long enough';
let key: SigningKey;
let stored: StoredKey;

beforeAll(async () => {
  key = await createRootAuthority({ installationName: 'root', now: '2026-11-20T14:00:00+08:00' });
  stored = { certificatePem: writeCertificatePem(key.certificate), encryptedKeyPem: await encryptPrivateKey(key.privateKey, passphrase), fingerprint: certificateFingerprint(key.certificate).full };
});

it('answers a fresh key as it is, for the very object that was issued and its passphrase alone', async () => {
  const keys = createOpenedKeys();
  keys.keepFresh(stored, passphrase, key);
  const open = await keys.signer(stored, passphrase);
  expect(open.ok && open.value).toBe(key);
  expect(await keys.signer(stored, 'something else')).toMatchObject({ ok: false, error: { code: 'signature.wrongPassphrase' } });
  const readAgain = await keys.signer({ ...stored }, passphrase);
  expect(readAgain.ok && readAgain.value !== key).toBe(true);
});

it('keeps the root open once its passphrase has opened it, and no other key in its place', async () => {
  const keys = createOpenedKeys();
  expect(await keys.root(stored, 'wrong one')).toMatchObject({ ok: false, error: { code: 'signature.wrongPassphrase' } });
  const first = await keys.root(stored, passphrase);
  const second = await keys.root({ ...stored }, passphrase);
  expect(first.ok && second.ok && first.value === second.value).toBe(true);
  expect(await keys.root(stored, 'wrong one')).toMatchObject({ ok: false, error: { code: 'signature.wrongPassphrase' } });
  expect((await keys.root({ ...stored, encryptedKeyPem: 'no key' }, passphrase)).ok).toBe(false);
});
