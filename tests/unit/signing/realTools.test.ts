import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, type TestContext } from 'vitest';
import { writeCertificatePem } from '../../../electron/signing/certificates/certificatePem.ts';
import { encryptPrivateKey } from '../../../electron/signing/certificates/encryptPrivateKey.ts';
import { derLength } from '../../../electron/signing/cms/der.ts';
import { aDocumentSignedTwice, someSigners, type Signers, type SignedStages } from './aSignedDocument.ts';
import { contentsPlaces } from './anUpdate.ts';

let folder: string;
let signers: Signers;
let stages: SignedStages;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'signing-'));
  signers = await someSigners();
  stages = await aDocumentSignedTwice(signers);
  writeFileSync(join(folder, 'root.pem'), writeCertificatePem(signers.root.certificate));
  for (const [name, bytes] of Object.entries(stages)) writeFileSync(join(folder, `${name}.pdf`), bytes);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Skips the test with the tool's name where the machine does not have it. */
function needs(context: TestContext, ...tools: readonly string[]): void {
  for (const tool of tools) if (spawnSync(tool, ['--version']).error !== undefined) context.skip(`needs ${tool}`);
}

function run(tool: string, ...args: readonly string[]): string {
  return execFileSync(tool, args, { cwd: folder, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'], env: { ...process.env, LC_ALL: 'C.UTF-8' } });
}

describe('what other tools say', () => {
  it('pdfsig: both signatures valid and trusted once the root is imported', (context) => {
    needs(context, 'pdfsig', 'certutil');
    run('certutil', '-N', '-d', `sql:${folder}`, '--empty-password');
    run('certutil', '-A', '-d', `sql:${folder}`, '-n', 'root', '-i', 'root.pem', '-t', 'CT,CT,CT');
    const said = run('pdfsig', '-nssdir', folder, 'twice.pdf');
    expect(said.match(/Signature is Valid/g)).toHaveLength(2);
    expect(said.match(/Certificate is Trusted/g)).toHaveLength(2);
    expect(said.match(/Signature Type: ETSI\.CAdES\.detached/g)).toHaveLength(2);
    expect([...said.matchAll(/Common Name: (.*)/g)].map((match) => match[1])).toEqual(['李堃祎𬭎', '马骉']);
    expect(said.match(/Total document signed/g)).toHaveLength(1);
  });

  it('openssl cms -cades: both signatures and their certificate hashes verify under the root', (context) => {
    needs(context, 'openssl');
    const pdf = Buffer.from(stages.twice);
    const ranges = [...pdf.toString('latin1').matchAll(/\/ByteRange \[0 (\d+) (\d+) (\d+)\]/g)].map((match) => match.slice(1).map(Number));
    const places = contentsPlaces(pdf);
    expect(ranges).toHaveLength(2);
    for (const [index, [length = 0, after = 0, rest = 0]] of ranges.entries()) {
      const { start, end } = places[index] ?? { start: 0, end: 0 };
      const cms = Buffer.from(pdf.toString('latin1', start, end), 'hex');
      writeFileSync(join(folder, 'cms.der'), cms.subarray(0, derLength(cms) ?? 0));
      writeFileSync(join(folder, 'signed.bin'), Buffer.concat([pdf.subarray(0, length), pdf.subarray(after, after + rest)]));
      const said = spawnSync('openssl', ['cms', '-verify', '-cades', '-binary', '-inform', 'DER', '-in', 'cms.der', '-content', 'signed.bin', '-CAfile', 'root.pem', '-purpose', 'any', '-out', 'out.bin'], { cwd: folder, encoding: 'utf8' });
      expect({ status: said.status, said: said.stderr.trim() }).toEqual({ status: 0, said: 'CAdES Verification successful' });
    }
  });

  it('openssl pkey opens the encrypted key and refuses another passphrase', async (context) => {
    needs(context, 'openssl');
    writeFileSync(join(folder, 'key.pem'), await encryptPrivateKey(signers.assessor.privateKey, '口令 123'));
    expect(run('openssl', 'pkey', '-in', 'key.pem', '-passin', 'pass:口令 123', '-noout', '-text')).toContain('ASN1 OID: prime256v1');
    expect(spawnSync('openssl', ['pkey', '-in', 'key.pem', '-passin', 'pass:x', '-noout'], { cwd: folder }).status).not.toBe(0);
    writeFileSync(join(folder, 'signer.pem'), writeCertificatePem(signers.assessor.certificate));
    expect(run('openssl', 'verify', '-CAfile', 'root.pem', 'signer.pem').trim()).toBe('signer.pem: OK');
  });

  it('qpdf finds no fault at any stage', (context) => {
    needs(context, 'qpdf');
    for (const stage of ['plain', 'planned', 'once', 'twice']) expect(run('qpdf', '--check', `${stage}.pdf`)).toContain('No syntax or stream encoding errors found');
  });

  it('pdftoppm shows handwriting, text and seal inside the fields and nothing outside them', (context) => {
    needs(context, 'pdftoppm');
    const ink = (pdf: string, page: number, ...crop: readonly number[]): number => {
      const [x = 0, y = 0, width = 0, height = 0] = crop;
      run('pdftoppm', '-r', '72', '-f', String(page), '-l', String(page), '-x', String(x), '-y', String(y), '-W', String(width), '-H', String(height), '-gray', '-singlefile', `${pdf}.pdf`, 'crop');
      const image = execFileSync('cat', ['crop.pgm'], { cwd: folder });
      return image.subarray(image.length - width * height).reduce((count, grey) => count + (grey < 200 ? 1 : 0), 0);
    };
    // fields are given from the foot of an A4 page, crops from its head
    expect(ink('planned', 1, 80, 682, 150, 40)).toBe(0);
    expect(ink('once', 1, 80, 682, 150, 40)).toBeGreaterThan(200);
    expect(ink('twice', 2, 310, 672, 150, 50)).toBeGreaterThan(300);
    expect(ink('twice', 1, 240, 600, 300, 200)).toBe(0);
  });
});
