import { beforeAll, describe, expect, it } from 'vitest';
import { certificateFingerprint } from '../../../electron/signing/certificates/certificateFingerprint.ts';
import { inspectSignedPdf } from '../../../electron/signing/inspectSignedPdf.ts';
import type { Inspection } from '../../../electron/signing/inspection/Inspection.ts';
import { planSignatureFields } from '../../../electron/signing/planSignatureFields.ts';
import { signField } from '../../../electron/signing/signField.ts';
import { aDocumentSignedTwice, aPlainDocument, assessorSignature, expectValue, later, principalSignature, someSigners, twoFields, type SignedStages, type Signers } from './aSignedDocument.ts';
import { anUpdate, contentsPlaces, textOfObject } from './anUpdate.ts';

let signers: Signers;
let stages: SignedStages;
beforeAll(async () => {
  signers = await someSigners();
  stages = await aDocumentSignedTwice(signers);
});

const inspect = (pdf: Uint8Array, trusting = true, now = later): Promise<Inspection> => inspectSignedPdf(pdf, { trustedRoots: trusting ? [signers.root.certificate] : [], now });

function kinds(inspection: Inspection): readonly string[] {
  return 'problems' in inspection ? inspection.problems.map(({ kind }) => kind) : [];
}

/** What an attack must end in. */
async function expectRefused(pdf: Uint8Array, kind: string): Promise<void> {
  const inspection = await inspect(pdf);
  expect({ integrity: inspection.integrity, kinds: kinds(inspection) }).toEqual({ integrity: 'false', kinds: expect.arrayContaining([kind]) as string[] });
}

describe('inspecting a document signed twice', () => {
  it('finds it whole and says who claimed what', async () => {
    const inspection = await inspect(stages.twice);
    const allTrue = { byteRangeExact: true, contentsCanonical: true, cmsVerified: true, certificateBound: true, digestStrong: true, updatePermitted: true };
    const identity = { nameMatchesCertificate: true, validAtClaimedTime: true, claimedTimeIsPast: true };
    const chain = { kind: 'trusted', root: certificateFingerprint(signers.root.certificate), rootName: '安准 本机根证书' };
    const common = { organisation: '嘉祥县示例机械有限公司', digestAlgorithm: 'SHA-256', signatureAlgorithm: 'ECDSA P-256, SHA-256', chain, checks: allTrue, intact: true, identity };
    const certificate = (signer: Signers['assessor']) => ({ fingerprint: certificateFingerprint(signer.certificate), notBefore: '2026-06-01T00:00:00.000Z', notAfter: '2031-06-01T00:00:00.000Z' });
    expect(inspection).toEqual({
      kind: 'signed', integrity: 'true', problems: [], plannedFields: ['签名1', '签名2'], unsignedFields: [],
      signatures: [
        { ...common, fieldName: '签名1', revision: 2, statedName: '李堃祎𬭎', commonName: '李堃祎𬭎', reason: '所记事实属实', location: null, claimedAt: '2026-06-08T17:30:00+08:00', certifies: true, certificate: certificate(signers.assessor) },
        { ...common, fieldName: '签名2', revision: 3, statedName: '马骉', commonName: '马骉', reason: '对报告真实性负责', location: '嘉祥', claimedAt: '2026-06-08T18:02:11+08:00', certifies: false, certificate: certificate(signers.principal) },
      ],
    });
  });

  it('is whole after the first signature too, with one field still empty', async () => {
    expect(await inspect(stages.once)).toMatchObject({ kind: 'signed', integrity: 'true', unsignedFields: ['签名2'] });
  });

  it('keeps integrity and identity apart: without its root it is whole, but nobody vouches', async () => {
    const inspection = await inspect(stages.twice, false);
    expect(inspection).toMatchObject({ integrity: 'true', signatures: [{ chain: { kind: 'untrusted' } }, { chain: { kind: 'untrusted' } }] });
  });

  it('says when the claimed time lies after now, and when the stated name is not the certificate\'s', async () => {
    expect(await inspect(stages.once, true, '2026-06-08T17:29:59+08:00')).toMatchObject({ integrity: 'true', signatures: [{ identity: { claimedTimeIsPast: false } }] });
    const other = expectValue(await signField(stages.planned, assessorSignature(signers, { signerName: '周明远' })));
    expect(await inspect(other)).toMatchObject({ integrity: 'true', signatures: [{ statedName: '周明远', commonName: '李堃祎𬭎', identity: { nameMatchesCertificate: false } }] });
  });

  it('holds for a document whose page has links and for a signature without picture or text', async () => {
    const bare = { handwriting: null, seal: null, lines: [], textSizePt: 8, fontFiles: [], coversPage: false };
    const signed = expectValue(await signField(stages.planned, assessorSignature(signers, { appearance: bare })));
    expect(await inspect(signed)).toMatchObject({ kind: 'signed', integrity: 'true', problems: [] });
  });
});

describe('inspecting other files', () => {
  it('never throws on garbage: it is no sound PDF', async () => {
    const garbage = [Buffer.from(''), Buffer.from('%PDF-'), Buffer.from('%PDF-1.7\n%%EOF'), Buffer.from('hello'), Buffer.alloc(4096, 0x5b), Buffer.from(`%PDF-1.7\n%\xff\xff\xff\xff\n${'[<<'.repeat(5000)}`, 'latin1')];
    for (const bytes of garbage) expect(await inspect(bytes)).toMatchObject({ kind: 'notSound', integrity: 'false' });
    for (const length of [1, 100, 5000, stages.twice.length - 1]) expect((await inspect(stages.twice.subarray(0, length))).integrity).toBe('false');
  });

  it('cannot say anything about a foreign PDF', async () => {
    expect(await inspect(await aPlainDocument())).toEqual({ kind: 'foreign', integrity: 'unknown' });
    const withStream = '%PDF-1.5\n1 0 obj\n<</Type/XRef>>\nendobj\nstartxref\n9\n%%EOF\r\n';
    expect(await inspect(Buffer.from(withStream))).toEqual({ kind: 'foreign', integrity: 'unknown' });
  });

  it('does not call a planned document signed', async () => {
    expect(await inspect(stages.planned)).toEqual({ kind: 'unsigned', integrity: 'unknown', plannedFields: ['签名1', '签名2'] });
    await expectRefused(Buffer.concat([stages.planned, Buffer.from('\n')]), 'bytesAfterEnd');
  });
});

describe('inspecting a document that was changed after signing', () => {
  it('refuses bytes added after the end', async () => {
    for (const tail of [' ', '\n', '%', '%%EOF\n', 'x'.repeat(300)]) await expectRefused(Buffer.concat([stages.twice, Buffer.from(tail)]), 'bytesAfterEnd');
  });

  it('refuses an annotation, though pdfsig would call the signatures valid', async () => {
    const pdf = anUpdate(stages.twice, (document) => {
      const page = [...document.text.matchAll(/\n(\d+) 0 obj\n<<\n\/Type \/Page\n/g)].map((match) => Number(match[1]))[0] ?? 0;
      const note = document.revision.size;
      return new Map([[note, '<<\n/Type /Annot\n/Subtype /FreeText\n/Rect [0 0 300 300]\n/Contents (x)\n>>'], [page, textOfObject(document, page).replace(/\/Annots \[/, `/Annots [${note} 0 R `)]]);
    });
    await expectRefused(pdf, 'annotationAdded');
    await expectRefused(pdf, 'objectReplaced');
    await expectRefused(pdf, 'updateWithoutSignature');
  });

  it('refuses an update that hides objects or adds an attachment', async () => {
    await expectRefused(anUpdate(stages.twice, ({ revision }) => new Map([[revision.size, '<<\n/X 1\n>>']])), 'hiddenObject');
    await expectRefused(anUpdate(stages.once, ({ revision }) => new Map([[revision.size, '<<\n/Type /Filespec\n/F (record.json)\n>>']])), 'attachmentAdded');
  });

  it('refuses a change slipped in before a second, honest signature', async () => {
    const changed = anUpdate(stages.once, (document) => new Map([[document.revision.root, textOfObject(document, document.revision.root).replace('/PageMode /UseNone', '').replace('>>', '/NeedsRendering false\n>>')]]));
    const signed = expectValue(await signField(changed, principalSignature(signers)));
    await expectRefused(signed, 'updateWithoutSignature');
    await expectRefused(signed, 'objectReplaced');
  });

  it('refuses a field that was planned after the first signature', async () => {
    const [first, second] = twoFields;
    if (first === undefined || second === undefined) throw new Error('two fields expected');
    const one = expectValue(await planSignatureFields(stages.plain, [first]));
    const signed = expectValue(await signField(one, assessorSignature(signers)));
    const added = anUpdate(signed, (document) => {
      const form = Number(/\/AcroForm (\d+) 0 R/.exec(textOfObject(document, document.revision.root))?.[1]);
      const widget = document.revision.size;
      const body = textOfObject(document, form + 1).replace(/\/T <[0-9a-f]+>/, '/T <feff0058>').replace(/\n\/V \d+ 0 R/, '');
      return new Map([[widget, body], [form, textOfObject(document, form).replace('/Fields [', `/Fields [${widget} 0 R `)]]);
    });
    const twice = expectValue(await signField(added, principalSignature(signers, { fieldName: 'X' })));
    await expectRefused(twice, 'fieldNotPlanned');
    await expectRefused(twice, 'updateWithoutSignature');
  });

  it('refuses a plan that is not as written', async () => {
    const read = Buffer.from(stages.planned).toString('latin1');
    const edited = Buffer.from(read.replaceAll('/F 132\n', '/F 133\n'), 'latin1');
    const signed = expectValue(await signField(edited, assessorSignature(signers)));
    await expectRefused(signed, 'planNotAsWritten');
  });

  it('refuses hex in capitals, dirt in the padding, and a shifted padding', async () => {
    for (const { start, end } of contentsPlaces(stages.twice)) {
      const upper = Buffer.from(stages.twice);
      upper.write(upper.toString('latin1', start, end).toUpperCase(), start, 'latin1');
      await expectRefused(upper, 'contentsNotCanonical');
      const dirty = Buffer.from(stages.twice);
      dirty.write('1', end - 1, 'latin1');
      await expectRefused(dirty, 'contentsNotCanonical');
      const indefinite = Buffer.from(stages.twice);
      indefinite.write('80', start + 2, 'latin1');
      await expectRefused(indefinite, 'signatureUnreadable');
    }
  });

  it('refuses a certificate with a flipped byte, which pdfsig and pkijs let pass', async () => {
    const { start } = contentsPlaces(stages.once)[0] ?? { start: 0 };
    const text = Buffer.from(stages.once).toString('latin1');
    // within the subject key identifier of the signer's certificate: no check but the signed hash looks at it
    const identifier = text.indexOf('0603551d0e', text.indexOf(Buffer.from('李堃祎𬭎').toString('hex'), start)) + 24;
    // another hex digit, not another bit: an 'a' with its last bit flipped is no digit any more
    const pdf = Buffer.from(stages.once);
    pdf.write(text[identifier] === '0' ? '1' : '0', identifier, 'latin1');
    await expectRefused(pdf, 'certificatesNotBound');
    expect(await inspect(pdf)).toMatchObject({ signatures: [{ checks: { cmsVerified: true, certificateBound: false }, intact: false }] });
  });

  it('refuses a signature moved into another document', async () => {
    const other = await aDocumentSignedTwice(signers, { paragraphs: 3 });
    const [from] = contentsPlaces(stages.once);
    const [to] = contentsPlaces(other.once);
    if (from === undefined || to === undefined) throw new Error('signatures expected');
    const forged = Buffer.from(other.once);
    Buffer.from(stages.once).copy(forged, to.start, from.start, from.end);
    await expectRefused(forged, 'signatureBroken');
  });

  it('refuses a byte range that leaves something out', async () => {
    const text = Buffer.from(stages.once).toString('latin1');
    const range = /\/ByteRange \[0 (\d+) (\d+) (\d+)\]/.exec(text);
    const shorter = Buffer.from(stages.once);
    shorter.write(`[0 ${range?.[1]} ${range?.[2]} ${Number(range?.[3]) - 1}]`, (range?.index ?? 0) + 11, 'latin1');
    await expectRefused(shorter, 'notCovered');
    const wider = Buffer.from(stages.once);
    wider.write(`[0 ${range?.[1]} ${Number(range?.[2]) + 1} ${Number(range?.[3]) - 1}]`, (range?.index ?? 0) + 11, 'latin1');
    await expectRefused(wider, 'byteRange');
  });

  it('accepts the file cut back to its first signature: that is what was signed then', async () => {
    expect(await inspect(stages.twice.subarray(0, stages.once.length))).toMatchObject({ integrity: 'true', unsignedFields: ['签名2'] });
  });
});
