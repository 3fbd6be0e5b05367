import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import PDFDocument from 'pdfkit';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { AssessmentRecord } from '../../assessment-specs/records/AssessmentRecord.ts';
import { canonicalJson } from '../../assessment-specs/records/canonicalJson.ts';
import { verify } from '../../electron/cli/verify.ts';
import { composeTools } from '../../electron/compose.ts';
import type { StoredKey } from '../../electron/services/ports.ts';
import { createDocumentRenderer } from '../../electron/reports/renderDocument.ts';
import { demoFiles, type DemoFiles } from '../fixtures/demoFiles.ts';
import { catalogue, sampleRecord } from '../fixtures/sampleRecord.ts';
import { sayVerb } from '../fixtures/sayVerb.ts';
import { fontDirectory } from '../fixtures/testDoors.ts';
import { inkPicture } from '../fixtures/workshop.ts';

const tools = composeTools({ fontDirectory });
let folder: string;
let demo: DemoFiles;
let rootPath: string;
let count = 0;

function file(content: string | Uint8Array, name = `文件-${(count += 1)}.pdf`): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'anzhun-tamper-'));
  demo = await demoFiles();
  rootPath = file(demo.rootPem, 'root.pem');
}, 180_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The verb with the demo's root trusted, unless said otherwise. */
const verified = (paths: readonly string[], trust: string | null = rootPath) => sayVerb(verify, paths, trust === null ? {} : { trust }, { json: true });
const joined = (...parts: readonly Uint8Array[]): Uint8Array => Buffer.concat(parts);

interface Line {
  readonly findings?: Readonly<Record<'integrity' | 'signers' | 'pack' | 'score', { readonly value: string; readonly code: string; readonly text: string }>>;
  readonly error?: { readonly code: string };
}
const lineOf = ({ out }: { readonly out: readonly string[] }, index = 0): Line => JSON.parse(out[index] ?? 'null') as Line;
const valuesOf = (line: Line) => Object.values(line.findings ?? {}).map(({ value }) => value);

describe('the demo report, as verify sees it', () => {
  it('is true in all four under its own root (0), and unchecked without it (3)', async () => {
    const path = file(demo.report);
    const trusted = await verified([path]);
    expect([trusted.code, trusted.err, valuesOf(lineOf(trusted))]).toEqual([0, '', ['true', 'true', 'true', 'true']]);
    const untrusted = await verified([path], null);
    expect([untrusted.code, valuesOf(lineOf(untrusted))]).toEqual([3, ['true', 'unknown', 'true', 'true']]);
  });

  it('is unchecked (3) under somebody else’s root, though that has the same name', async () => {
    const other = await tools.signatures.createRoot({ installationName: '安准本机根证书', now: '2026-11-20T08:00:00+08:00', passphrase: 'a passphrase' });
    const said = await verified([file(demo.report)], file(other.certificatePem, 'other.pem'));
    expect([said.code, lineOf(said).findings?.signers.code]).toEqual([3, 'signers.untrusted']);
  });

  it('is false (1) with one byte flipped, at sixty places from end to end', async () => {
    const survivors: number[] = [];
    for (let step = 0; step < 60; step += 1) {
      const offset = Math.floor((step * (demo.report.length - 1)) / 59);
      const bytes = Uint8Array.from(demo.report);
      bytes[offset] = (bytes[offset] ?? 0) ^ 1;
      const reply = await tools.verifyFile('r.pdf', bytes, [demo.rootPem]);
      if (reply.ok && !Object.values(reply.value.findings).some(({ value }) => value === 'false')) survivors.push(offset);
    }
    expect(survivors).toEqual([]);
  }, 300_000);

  it.each([
    ['one byte appended', () => joined(demo.report, Uint8Array.of(10))],
    ['one byte in front', () => joined(Uint8Array.of(10), demo.report)],
    ['the last byte gone', () => demo.report.subarray(0, -1)],
    ['cut in half', () => demo.report.subarray(0, demo.report.length >> 1)],
    ['itself behind it', () => joined(demo.report, demo.report)],
    ['the commitment behind it', () => joined(demo.report, demo.commitment)],
  ])('is false (1) with %s', async (_what, content) => {
    expect((await verified([file(content())])).code).toBe(1);
  });

  it('is unchecked (3), not true, when it is cut back to its first signature: that was signed, but not by all', async () => {
    const end = Buffer.from(demo.report).indexOf('%%EOF', Buffer.from(demo.report).indexOf('/ByteRange'));
    const said = await verified([file(demo.report.subarray(0, end + '%%EOF\n'.length))]);
    expect([said.code, lineOf(said).findings?.signers.code]).toEqual([3, 'signers.incomplete']);
  });
});

describe('what verify is given by mistake', () => {
  it.each([
    ['an empty file', ''], ['text', '这不是 PDF'], ['the record instead of the report', '{"format":"anzhun-record"}'], ['a bare header', '%PDF-1.7\n'], ['a header and garbage', `%PDF-1.7\n${'x'.repeat(5000)}\n%%EOF`],
    ['a PDF that points to itself', '%PDF-1.7\n1 0 obj\n<</Type/Catalog/Pages 1 0 R/Kids[1 0 R]>>\nendobj\nxref\n0 1\n0000000000 65535 f \ntrailer\n<</Root 1 0 R/Prev 9>>\nstartxref\n60\n%%EOF'],
  ])('%s is no sound PDF (1), in one sentence', async (_what, content) => {
    const said = await verified([file(content)]);
    expect([said.code, lineOf(said).error?.code]).toEqual([1, 'verify.notPdf']);
    expect(said.err.split('\n')).toHaveLength(1);
    expect(said.err).toContain('不是完整的 PDF');
  });

  it('a folder or a missing path is unreadable (2), and says so', async () => {
    for (const [path, sentence] of [[folder, '这是文件夹'], [join(folder, 'nowhere.pdf'), '没有这个文件'], ['/dev/null', '不是普通文件']] as const) {
      const said = await verified([path]);
      expect(said).toMatchObject({ code: 2, out: [] });
      expect(said.err).toContain(sentence);
    }
  });

  it('no file at all, or a root that is none, is bad use (2), and nothing is verified', async () => {
    expect(await verified([])).toMatchObject({ code: 2, out: [] });
    for (const content of ['', '不是证书', demo.recordJson, '-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n', demo.rootPem.slice(0, 300)]) {
      const said = await verified([file(demo.report)], file(content, 'no-root.pem'));
      expect(said).toMatchObject({ code: 2, out: [] });
      expect(said.err).toContain('不是 PEM 格式的证书');
    }
  });

  it('of several files the worst decides, and each gets its own line', async () => {
    const sound = file(demo.report);
    const broken = file(joined(demo.report, Uint8Array.of(10)));
    const said = await verified([sound, broken, file('')]);
    expect([said.code, said.out.length, lineOf(said, 2).error?.code]).toEqual([1, 3, 'verify.notPdf']);
    expect((await verified([sound, file(await foreignPdf())])).code).toBe(3);
    expect((await verified([sound, file(demo.commitment)])).code).toBe(0);
    expect((await verified([broken, join(folder, 'nowhere.pdf'), sound])).code).toBe(2);
  });

  it('a PDF from elsewhere is unchecked (3), never true', async () => {
    const said = await verified([file(await foreignPdf())]);
    expect([said.code, valuesOf(lineOf(said))]).toEqual([3, ['unknown', 'unknown', 'unknown', 'unknown']]);
  });
});

async function foreignPdf(): Promise<Uint8Array> {
  const document = new PDFDocument();
  const parts: Buffer[] = [];
  document.on('data', (part: Buffer) => parts.push(part));
  const ended = new Promise((resolve) => document.on('end', resolve));
  document.text('ordinary');
  document.end();
  await ended;
  return Buffer.concat(parts);
}

describe('a report made by our own renderer around an altered record, and honestly signed', () => {
  const at = '2026-11-20T10:00:00+08:00';
  const renderer = createDocumentRenderer({ fontDirectory });
  let { record } = sampleRecord();
  const work = { signal: { aborted: false, addEventListener: () => undefined, removeEventListener: () => undefined }, progress: () => undefined };

  const rootPassphrase = 'of the root';
  let root: StoredKey;
  beforeAll(async () => {
    root = await tools.signatures.createRoot({ installationName: '安准本机根证书', now: at, passphrase: rootPassphrase });
    record = { ...record, seal: record.seal && { ...record.seal, rootFingerprint: root.fingerprint } };
  });

  /** Fields planned around the record's bytes; signed by the first planned signer when there is a root. */
  async function forged(bytes: string, sign: boolean, by = { key: root, name: '孟鋐祎' }): Promise<{ readonly pdf: Uint8Array; readonly rootPem: string }> {
    const rendered = await renderer.render({ kind: 'report', record, recordJson: bytes, packs: catalogue, draft: false, evidence: () => Promise.resolve(null), work });
    const planned = await tools.signatures.planFields(rendered.pdf, rendered.fields);
    const key = await tools.signatures.issueSigner(by.key, rootPassphrase, { personName: by.name, organisation: record.enterprise.profile.name, now: at, passphrase: 'of the signer' });
    if (!planned.ok || !key.ok) throw new Error('The forgery was not made.');
    if (!sign) return { pdf: planned.value, rootPem: by.key.certificatePem };
    const signed = await tools.signatures.sign(planned.value, {
      fieldName: rendered.fields[0]?.fieldName ?? '', key: key.value, passphrase: 'of the signer', rootPem: by.key.certificatePem, signerName: by.name, reason: '属实', at, handwriting: inkPicture(), lines: [], certify: true,
    });
    if (!signed.ok) throw new Error(signed.error.code);
    return { pdf: signed.value, rootPem: by.key.certificatePem };
  }
  const altered = (change: (copy: { seal: NonNullable<AssessmentRecord['seal']>; assessment: AssessmentRecord['assessment'] }) => void): string => {
    const copy = JSON.parse(canonicalJson(record)) as Parameters<typeof change>[0];
    change(copy);
    return canonicalJson(copy);
  };
  async function seen(bytes: string, by?: Parameters<typeof forged>[2]): Promise<{ readonly code: number; readonly line: Line }> {
    const { pdf, rootPem } = await forged(bytes, true, by);
    const said = await verified([file(pdf)], file(rootPem, `root-${(count += 1)}.pem`));
    return { code: said.code, line: lineOf(said) };
  }

  it('is unchecked (3) while only one has signed, and while nobody has', async () => {
    const honest = await seen(canonicalJson(record));
    expect([honest.code, valuesOf(honest.line)]).toEqual([3, ['true', 'unknown', 'true', 'true']]);
    const unsigned = await verified([file((await forged(canonicalJson(record), false)).pdf)]);
    expect([unsigned.code, lineOf(unsigned).findings?.integrity.code]).toEqual([3, 'integrity.unsigned']);
  }, 120_000);

  it('is false (1) when somebody else signed in a planned person’s field, under another root than the sealed one, or when a planned field is not there', async () => {
    const stranger = await seen(canonicalJson(record), { key: root, name: '周明远' });
    const elsewhere = await tools.signatures.createRoot({ installationName: '安准本机根证书', now: at, passphrase: rootPassphrase });
    const otherRoot = await seen(canonicalJson(record), { key: elsewhere, name: '孟鋐祎' });
    const unplanned = await seen(altered(({ seal }) => void (seal.signatures as unknown[]).push({ document: 'report', fieldName: 'report-99', memberId: 'm1', statement: '' })));
    for (const { code, line } of [stranger, otherRoot, unplanned]) expect([code, line.findings?.integrity.value, line.findings?.signers.code]).toEqual([1, 'true', 'signers.unplanned']);
  }, 120_000);

  it('is 不符 (1) when the sealed score says more than the answers give', async () => {
    const { code, line } = await seen(altered(({ seal }) => void ((seal.result.packs[0] as { percent: string }).percent = '99.9')));
    expect([code, line.findings?.integrity.value, line.findings?.score.code]).toEqual([1, 'true', 'score.differs']);
    expect(line.findings?.score.text).toContain('99.9');
  }, 120_000);

  it('is 不符 (1) when an answer was bettered and the sealed score left', async () => {
    const { code, line } = await seen(altered(({ assessment }) => {
      for (const items of Object.values(assessment.layers.self)) for (const answer of Object.values(items)) if (answer.kind === 'scored') (answer as { findings: unknown }).findings = [];
    }));
    expect([code, line.findings?.score.code]).toEqual([1, 'score.differs']);
  }, 120_000);

  it('is false (1) when the pack has our name and other content, and unchecked (3) when nobody here knows its name', async () => {
    const impostor = await seen(altered(({ assessment }) => void ((assessment.packs[0]?.pack as { digest: string }).digest = '0'.repeat(64))));
    expect([impostor.code, impostor.line.findings?.pack.code]).toEqual([1, 'pack.differs']);
    const renamed = await seen(altered(({ assessment }) => void ((assessment.packs[0]?.pack as { id: string }).id = 'renamed-pack')));
    expect([renamed.code, renamed.line.findings?.pack.code, renamed.line.findings?.score.value]).toEqual([3, 'pack.unknown', 'unknown']);
  }, 120_000);

  it('is false (1) when it carries something else under the name of the record, or a record that nobody sealed', async () => {
    for (const bytes of ['{"format":"anzhun-record"}', '', JSON.stringify(record, null, 2), canonicalJson({ ...record, seal: null })]) {
      const { code, line } = await seen(bytes);
      expect([code, line.findings?.score.value === 'true' || line.findings?.integrity.value === 'true']).toEqual([1, false]);
    }
  }, 240_000);
});
