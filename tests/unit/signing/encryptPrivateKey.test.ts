import { createPrivateKey, webcrypto } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { decryptPrivateKey } from '../../../electron/signing/certificates/decryptPrivateKey.ts';
import { encryptPrivateKey } from '../../../electron/signing/certificates/encryptPrivateKey.ts';
import { expectValue, someSigners } from './aSignedDocument.ts';

describe('a private key on disk', () => {
  it('opens with its passphrase, however the input method composed it', async () => {
    const { assessor } = await someSigners();
    const pem = await encryptPrivateKey(assessor.privateKey, 'é口令');
    const plain = (key: CryptoKey): Promise<ArrayBuffer> => webcrypto.subtle.exportKey('pkcs8', key as webcrypto.CryptoKey);
    const opened = expectValue(await decryptPrivateKey(pem, 'e\u0301口令'));
    expect(Buffer.from(await plain(opened))).toEqual(Buffer.from(await plain(assessor.privateKey)));
  });

  it('is PBES2 with at least 210,000 rounds of PBKDF2-SHA256 and AES-256-CBC, readable by OpenSSL', async () => {
    const { assessor } = await someSigners();
    const pem = await encryptPrivateKey(assessor.privateKey, '口令');
    const der = Buffer.from(pem.replace(/-----[^-]+-----|\s/g, ''), 'base64').toString('hex');
    // INTEGER 600000, hmacWithSHA256, aes256-CBC
    for (const part of ['02030927c0', '06082a864886f70d0209', '060960864801650304012a']) expect(der).toContain(part);
    expect(createPrivateKey({ key: pem, format: 'pem', passphrase: '口令' }).asymmetricKeyDetails).toEqual({ namedCurve: 'prime256v1' });
  });

  it('says that the passphrase is wrong', async () => {
    const { assessor } = await someSigners();
    const pem = await encryptPrivateKey(assessor.privateKey, '口令');
    for (const passphrase of ['', '口', '口令 ']) expect(await decryptPrivateKey(pem, passphrase)).toEqual({ ok: false, error: { code: 'key.wrongPassphrase', params: {} } });
  });

  it('says that a file is no such key, and does not start on absurd rounds', async () => {
    const { assessor } = await someSigners();
    const pem = await encryptPrivateKey(assessor.privateKey, '口令');
    const der = Buffer.from(pem.replace(/-----[^-]+-----|\s/g, ''), 'base64');
    const rounds = der.indexOf(Buffer.from('02030927c0', 'hex'));
    der[rounds + 2] = 0x7f;
    der[rounds + 3] = 0xff;
    const absurd = `-----BEGIN ENCRYPTED PRIVATE KEY-----\n${der.toString('base64')}\n-----END ENCRYPTED PRIVATE KEY-----\n`;
    expect(await decryptPrivateKey(absurd, '口令')).toEqual({ ok: false, error: { code: 'key.unreadable', params: { problem: 'too many key derivation rounds' } } });
    expect(await decryptPrivateKey('-----BEGIN ENCRYPTED PRIVATE KEY-----\nAAAA\n-----END ENCRYPTED PRIVATE KEY-----', 'x')).toMatchObject({ ok: false, error: { code: 'key.unreadable' } });
    expect(await decryptPrivateKey('hello', 'x')).toMatchObject({ ok: false, error: { code: 'key.unreadable' } });
  });
});
