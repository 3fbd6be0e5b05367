import { execFileSync, spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readKeyFile, type BroughtKey } from '../../../../electron/signing/keyFiles/readKeyFile.ts';
import { hasOpenssl, openKeyWorkshop, subject, type KeyWorkshop } from './someKeyFiles.ts';

const passphrase = '安全第一 2026';
const now = '2026-06-08T17:30:00+08:00';
let workshop: KeyWorkshop;

beforeAll(() => {
  if (!hasOpenssl) return;
  workshop = openKeyWorkshop();
  workshop.certificate('root', null, { authority: true, key: 'rsa:2048', subject: '/C=CN/O=示例认证中心/CN=示例根' });
  workshop.certificate('middle', 'root', { authority: true, subject: '/C=CN/O=示例认证中心/CN=示例签发' });
  workshop.certificate('stranger', null, { subject: '/CN=无关' });
  workshop.certificate('rsa', 'middle', { key: 'rsa:2048', usage: 'digitalSignature,nonRepudiation' });
  workshop.certificate('p384', 'middle', { key: 'P-384', usage: 'nonRepudiation' });
  workshop.certificate('alone', null, { key: 'P-256' });
}, 60_000);
afterAll(() => workshop?.close());

/** The name of the key and of its owner, or the refusal. */
async function opened(file: Uint8Array, typed: string, at = now): Promise<unknown> {
  const read = await readKeyFile(file, typed, at);
  return read.ok ? describeKey(read.value) : read.error;
}
function describeKey({ kind, certificate, issuers }: BroughtKey): unknown {
  return [kind.name, certificate.subjectName.getField('CN')[0], issuers.map((one) => one.subjectName.getField('CN')[0])];
}
const refused = (code: string, params = {}): unknown => ({ code, params: expect.objectContaining(params) as unknown });

const modern = [] as const;
const windows = ['-legacy', '-keypbe', 'PBE-SHA1-3DES', '-certpbe', 'PBE-SHA1-RC2-40', '-macalg', 'sha1'] as const;

describe.skipIf(!hasOpenssl)('a key file that somebody brings (needs openssl)', () => {
  it.each([
    ['PBES2 with AES-256 and an HMAC by SHA-256', modern],
    ['PBES2 with AES-128 and an HMAC by SHA-512', ['-keypbe', 'AES-128-CBC', '-certpbe', 'AES-128-CBC', '-macalg', 'sha512']],
    ['3DES for the key, RC2-40 for certificates, HMAC by SHA-1, as Windows did', windows],
    ['RC2-128 and two-key 3DES', ['-legacy', '-keypbe', 'PBE-SHA1-2DES', '-certpbe', 'PBE-SHA1-RC2-128', '-macalg', 'sha1']],
    ['certificates in the clear', ['-certpbe', 'NONE']],
    ['no check value', ['-nomac']],
  ])('opens with a Chinese passphrase under a Chinese name: %s', async (_, args) => {
    const file = workshop.pack('rsa', passphrase, { args, chain: ['stranger', 'root', 'middle'] });
    expect(await opened(file, passphrase)).toEqual(['RSA 2048', '马骉', ['示例签发', '示例根']]);
    expect(await opened(file, `${passphrase}.`)).toEqual(refused('keyFile.wrongPassphrase'));
  });

  it('opens ECDSA keys, one that signed itself, and a chain that ends before its root', async () => {
    expect(await opened(workshop.pack('p384', passphrase, { chain: ['middle'] }), passphrase)).toEqual(['ECDSA P-384', '马骉', ['示例签发']]);
    expect(await opened(workshop.pack('alone', passphrase, { args: windows }), passphrase)).toEqual(['ECDSA P-256', '马骉', []]);
    const read = await readKeyFile(workshop.pack('alone', passphrase), passphrase, now);
    expect(read.ok && read.value.certificate.subjectName.toString()).toContain('O=嘉祥县示例机械有限公司');
    expect(subject).toContain('O=嘉祥县示例机械有限公司');
  });

  it.each([['modern', modern], ['old', windows]])('opens what other consoles made of the same passphrase (%s)', async (_, args) => {
    const gbk = execFileSync('iconv', ['-t', 'GBK'], { input: passphrase });
    expect(await opened(workshop.pack('alone', gbk, { args }), passphrase)).toEqual(['ECDSA P-256', '马骉', []]);
    // OpenSSL before 1.1 took each octet of UTF-8 for a character
    const octets = Buffer.from(passphrase).toString('latin1');
    expect(await opened(workshop.pack('alone', octets, { args: windows }), passphrase)).toEqual(['ECDSA P-256', '马骉', []]);
    const decomposed = 'Ångström';
    expect(await opened(workshop.pack('alone', decomposed.normalize('NFD'), { args }), decomposed.normalize('NFC'))).toEqual(['ECDSA P-256', '马骉', []]);
    expect(await opened(workshop.pack('alone', '', { args }), '')).toEqual(['ECDSA P-256', '马骉', []]);
  });

  it('opens what NSS writes', async ({ skip }) => {
    if (spawnSync('pk12util', ['-H']).error !== undefined) skip('needs pk12util');
    const { folder, run } = workshop;
    run('certutil', '-N', '-d', `sql:${folder}`, '--empty-password');
    writeFileSync(join(folder, 'in.p12'), workshop.pack('rsa', 'in'));
    writeFileSync(join(folder, 'nss.pass'), passphrase);
    run('pk12util', '-i', 'in.p12', '-d', `sql:${folder}`, '-W', 'in');
    run('pk12util', '-o', 'nss.p12', '-n', '签名', '-d', `sql:${folder}`, '-w', 'nss.pass');
    expect(await opened(workshop.read('nss.p12'), passphrase)).toEqual(['RSA 2048', '马骉', []]);
  });

  it('tells what is no key file from one that is damaged, and both from a wrong passphrase', async () => {
    expect(await opened(Buffer.from('%PDF-1.7'), passphrase)).toEqual(refused('keyFile.notKeyFile'));
    expect(await opened(new Uint8Array(), passphrase)).toEqual(refused('keyFile.notKeyFile'));
    expect(await opened(workshop.read('alone.crt'), passphrase)).toEqual(refused('keyFile.notKeyFile'));
    expect(await opened(new Uint8Array(300_000), passphrase)).toEqual(refused('keyFile.notKeyFile'));
    const file = workshop.pack('alone', passphrase);
    expect(await opened(file.subarray(0, file.length - 40), passphrase)).toEqual(refused('keyFile.damaged'));
    const changed = Buffer.from(file);
    changed[changed.length - 30] = (changed[changed.length - 30] ?? 0) ^ 1;
    expect(await opened(changed, passphrase)).toEqual(refused('keyFile.damaged', { problem: 'check value' }));
    expect(await opened(changed, 'x')).toEqual(refused('keyFile.wrongPassphrase'));
  });

  it('answers every flipped byte with a refusal or the same key, and never breaks', async () => {
    const file = workshop.pack('alone', passphrase, { args: ['-iter', '1', '-maciter'] });
    for (let at = 0; at < file.length; at += 5) {
      const changed = Buffer.from(file);
      changed[at] = (changed[at] ?? 0) ^ 0x21;
      const read = await readKeyFile(changed, passphrase, now);
      if (read.ok) expect(describeKey(read.value)).toEqual(['ECDSA P-256', '马骉', []]);
      else expect(read.error.code).toMatch(/^keyFile\./);
    }
  });

  it('refuses a file without a key, without a certificate, and with the key of another', async () => {
    workshop.run('openssl', 'pkcs12', '-export', '-nokeys', '-in', 'alone.crt', '-passout', 'pass:x', '-out', 'nokey.p12');
    expect(await opened(workshop.read('nokey.p12'), 'x')).toEqual(refused('keyFile.noKey'));
    workshop.run('openssl', 'pkcs12', '-export', '-nocerts', '-inkey', 'alone.key', '-passout', 'pass:x', '-out', 'nocert.p12');
    expect(await opened(workshop.read('nocert.p12'), 'x')).toEqual(refused('keyFile.noCertificate'));
    expect(await opened(mismatched(), 'x')).toEqual(refused('keyFile.keyMismatch'));
  });

  /** openssl refuses to pack a key with a foreign certificate: a file of the one, with the other's certificate in the place of its own, without a check value. */
  function mismatched(): Buffer {
    const der = (name: string): Buffer => Buffer.from(workshop.run('openssl', 'x509', '-in', `${name}.crt`, '-outform', 'PEM').replace(/-----[^-]+-----|\s/g, ''), 'base64');
    const own = der('alone');
    // a certificate of the same length under another key
    for (let attempt = 0; attempt < 20; attempt += 1) {
      workshop.certificate('twin', null, { key: 'P-256' });
      if (der('twin').length === own.length) break;
    }
    const file = workshop.pack('alone', 'x', { args: ['-certpbe', 'NONE', '-nomac'] });
    const at = file.indexOf(own);
    expect(at).toBeGreaterThan(0);
    der('twin').copy(file, at);
    return file;
  }

  it('refuses a certificate that is over, one that is not valid yet, and one that may not sign', async () => {
    workshop.certificate('over', null, { validity: ['20200101000000Z', '20210101000000Z'] });
    workshop.certificate('ahead', null, { validity: ['20490101000000Z', '20491231000000Z'] });
    workshop.certificate('encrypting', null, { key: 'rsa:2048', usage: 'keyEncipherment,dataEncipherment' });
    expect(await opened(workshop.pack('over', 'x'), 'x')).toEqual(refused('keyFile.expired', { notAfter: '2021-01-01T00:00:00.000Z' }));
    expect(await opened(workshop.pack('ahead', 'x'), 'x')).toEqual(refused('keyFile.notYetValid', { notBefore: '2049-01-01T00:00:00.000Z' }));
    expect(await opened(workshop.pack('over', 'x'), 'x', '2020-06-01T08:00:00+08:00')).toEqual(['ECDSA P-256', '马骉', []]);
    expect(await opened(workshop.pack('encrypting', 'x'), 'x')).toEqual(refused('keyFile.notForSigning'));
  });

  it.each([['rsa:1024', 'RSA 1024'], ['P-521', 'ECDSA P-521'], ['ed25519', 'Ed25519']] as const)('refuses the kind of key by its name: %s', async (key, algorithm) => {
    workshop.certificate('odd', null, { key });
    expect(await opened(workshop.pack('odd', 'x'), 'x')).toEqual(refused('keyFile.unsupportedKey', { algorithm }));
  });
});
