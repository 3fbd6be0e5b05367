import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writeCertificatePem } from '../../../electron/signing/certificates/certificatePem.ts';
import { derLength } from '../../../electron/signing/cms/der.ts';
import { inspectSignedPdf } from '../../../electron/signing/inspectSignedPdf.ts';
import { readKeyFile } from '../../../electron/signing/keyFiles/readKeyFile.ts';
import { planSignatureFields } from '../../../electron/signing/planSignatureFields.ts';
import { signField, type FieldSignature } from '../../../electron/signing/signField.ts';
import { aHandwriting, aPlainDocument, assessorSignature, expectValue, fontFile, later, signedAt, someSigners, type Signers } from './aSignedDocument.ts';
import { contentsPlaces, flipped } from './anUpdate.ts';
import { hasOpenssl, openKeyWorkshop, type KeyWorkshop } from './keyFiles/someKeyFiles.ts';

const fields = [0, 1, 2].map((index) => ({ fieldName: `签名${index + 1}`, pageIndex: 0, rect: [80, 120 + 60 * index, 230, 160 + 60 * index] as const, tooltip: '签名' }));
const appearance = { handwriting: aHandwriting(40, 20), seal: null, lines: ['06-08'], textSizePt: 8, fontFiles: [fontFile], coversPage: true };

type Who = 'made' | 'rsa' | 'p384';
let workshop: KeyWorkshop;
let signers: Signers;
let planned: Uint8Array;
let by: Readonly<Record<Who, Pick<FieldSignature, 'signer' | 'issuers' | 'signerName'>>>;

beforeAll(async () => {
  if (!hasOpenssl) return;
  workshop = openKeyWorkshop();
  signers = await someSigners();
  workshop.certificate('root', null, { authority: true, key: 'rsa:2048', subject: '/C=CN/O=示例认证中心/CN=示例根' });
  workshop.certificate('middle', 'root', { authority: true, subject: '/C=CN/O=示例认证中心/CN=示例签发' });
  workshop.certificate('rsa', 'middle', { key: 'rsa:2048', usage: 'digitalSignature,nonRepudiation' });
  workshop.certificate('p384', 'middle', { key: 'P-384', usage: 'nonRepudiation', subject: '/C=CN/CN=李堃祎' });
  const brought = async (name: string, signerName: string, ...args: readonly string[]) => {
    const { issuers, ...signer } = expectValue(await readKeyFile(workshop.pack(name, '口令', { args, chain: ['middle', 'root'] }), '口令', signedAt));
    return { signer, issuers, signerName };
  };
  by = {
    made: { signer: signers.assessor, issuers: [signers.root.certificate], signerName: '李堃祎𬭎' },
    rsa: await brought('rsa', '马骉', '-legacy', '-descert', '-macalg', 'sha1'),
    p384: await brought('p384', '李堃祎'),
  };
  planned = expectValue(await planSignatureFields(await aPlainDocument(), fields));
  writeFileSync(join(workshop.folder, 'own.crt'), writeCertificatePem(signers.root.certificate));
  writeFileSync(join(workshop.folder, 'roots.pem'), Buffer.concat([workshop.read('own.crt'), workshop.read('root.crt')]));
}, 60_000);
afterAll(() => workshop?.close());

async function signedBy(order: readonly Who[]): Promise<Uint8Array> {
  let pdf = planned;
  for (const [index, who] of order.entries()) {
    pdf = expectValue(await signField(pdf, assessorSignature(signers, { ...by[who], fieldName: fields[index]?.fieldName ?? '', certify: index === 0, appearance })));
  }
  return pdf;
}

/** What openssl says of each signature in turn. */
function opensslSays(pdf: Uint8Array): readonly string[] {
  const text = Buffer.from(pdf).toString('latin1');
  return contentsPlaces(pdf).map(({ start, end }, index) => {
    const cms = Buffer.from(text.slice(start, end), 'hex');
    const range = [...text.matchAll(/\/ByteRange \[0 (\d+) (\d+) (\d+)\]/g)][index]?.slice(1).map(Number) ?? [];
    const [length = 0, after = 0, rest = 0] = range;
    writeFileSync(join(workshop.folder, 'cms.der'), cms.subarray(0, derLength(cms) ?? 0));
    writeFileSync(join(workshop.folder, 'signed.bin'), Buffer.concat([pdf.subarray(0, length), pdf.subarray(after, after + rest)]));
    const said = spawnSync('openssl', ['cms', '-verify', '-cades', '-binary', '-inform', 'DER', '-in', 'cms.der', '-content', 'signed.bin', '-CAfile', 'roots.pem', '-purpose', 'any', '-out', 'out.bin'], { cwd: workshop.folder, encoding: 'utf8' });
    return said.stderr.trim();
  });
}

const orders: readonly (readonly Who[])[] = [['made', 'rsa', 'p384'], ['rsa', 'p384', 'made'], ['p384', 'made', 'rsa']];

describe.skipIf(!hasOpenssl)('signers with keys made here and keys brought along, in every order (needs openssl)', () => {
  it.each(orders.map((order) => [order.join(', '), order] as const))('%s: whole and trusted for us, for pdfsig and for openssl', async (_, order) => {
    const pdf = await signedBy(order);
    const roots = [signers.root.certificate, by.rsa.issuers.at(-1) ?? signers.root.certificate];
    const inspected = await inspectSignedPdf(pdf, { trustedRoots: roots, now: later });
    const algorithms = { made: 'ECDSA P-256, SHA-256', rsa: 'RSA 2048, SHA-256', p384: 'ECDSA P-384, SHA-256' };
    expect(inspected).toMatchObject({
      kind: 'signed', integrity: 'true', problems: [],
      signatures: order.map((who) => ({ intact: true, commonName: by[who].signerName, signatureAlgorithm: algorithms[who], chain: { kind: 'trusted', rootName: who === 'made' ? '安准 本机根证书' : '示例根' } })),
    });
    expect(opensslSays(pdf)).toEqual(order.map(() => 'CAdES Verification successful'));
    if (spawnSync('pdfsig', ['-v']).error !== undefined || spawnSync('certutil', ['-H']).error !== undefined) return;
    const { folder, run } = workshop;
    writeFileSync(join(folder, 'mixed.pdf'), pdf);
    const nss = join(folder, `nss-${order[0]}`);
    spawnSync('mkdir', [nss]);
    run('certutil', '-N', '-d', `sql:${nss}`, '--empty-password');
    for (const root of ['own', 'root']) run('certutil', '-A', '-d', `sql:${nss}`, '-n', root, '-i', `${root}.crt`, '-t', 'CT,CT,CT');
    const said = run('pdfsig', '-nssdir', nss, 'mixed.pdf');
    expect(said.match(/Signature is Valid/g)).toHaveLength(3);
    expect(said.match(/Certificate is Trusted/g)).toHaveLength(3);
  });

  it('calls a brought key whose root is not known here intact and of an unknown issuer', async () => {
    const inspected = await inspectSignedPdf(await signedBy(['rsa']), { trustedRoots: [signers.root.certificate], now: later });
    expect(inspected).toMatchObject({ integrity: 'true', signatures: [{ intact: true, chain: { kind: 'untrusted', rootName: '示例根' } }] });
  });

  it('refuses a flipped byte anywhere in a signature by RSA', async () => {
    const pdf = await signedBy(['rsa']);
    const [place] = contentsPlaces(pdf);
    const whole: number[] = [];
    for (let offset = place?.start ?? 0; offset < (place?.end ?? 0); offset += 37) {
      const inspected = await inspectSignedPdf(flipped(pdf, offset), { trustedRoots: [], now: later });
      if (inspected.integrity !== 'false') whole.push(offset);
    }
    expect(whole).toEqual([]);
  }, 60_000);
});
