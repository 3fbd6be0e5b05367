import { describe, expect, it } from 'vitest';
import { plannedWidgets } from '../../../electron/signing/fields/plannedWidgets.ts';
import { readRevisions } from '../../../electron/signing/pdf/readRevisions.ts';
import { snapshotAt } from '../../../electron/signing/pdf/PdfSnapshot.ts';
import { planSignatureFields } from '../../../electron/signing/planSignatureFields.ts';
import { aPlainDocument, expectValue, twoFields } from './aSignedDocument.ts';

describe('planning signature fields', () => {
  it('adds one update after the document, the same bytes every time', async () => {
    const plain = await aPlainDocument();
    const planned = expectValue(await planSignatureFields(plain, twoFields));
    expect(Buffer.from(planned).subarray(0, plain.length)).toEqual(plain);
    expect(Buffer.from(expectValue(await planSignatureFields(plain, twoFields)))).toEqual(Buffer.from(planned));
    const read = readRevisions(planned);
    expect({ problem: read.problem, revisions: read.revisions.length }).toEqual({ problem: null, revisions: 2 });
    expect(plannedWidgets(snapshotAt(read, 1)).map(({ widget }) => ({ name: widget.fieldName, rect: widget.rect, signature: widget.signature, tooltip: widget.tooltip }))).toEqual([
      { name: '签名1', rect: [80, 120, 230, 160], signature: null, tooltip: '自评人员签名' },
      { name: '签名2', rect: [310.123, 120, 460, 170], signature: null, tooltip: '主要负责人签名' },
    ]);
  });

  it('keeps the annotations that a page has', async () => {
    const plain = await aPlainDocument({ linkOnLastPage: true });
    const text = Buffer.from(expectValue(await planSignatureFields(plain, twoFields))).toString('latin1');
    expect([...text.matchAll(/\/Annots \[[^\]]*\]/g)].map(String)).toEqual(['/Annots [16 0 R]', '/Annots [31 0 R]', '/Annots [16 0 R 33 0 R]']);
  });

  it('refuses a second plan, a page that is not there, a place off the page, and a name used twice', async () => {
    const plain = await aPlainDocument();
    const [first, second] = twoFields;
    if (first === undefined || second === undefined) throw new Error('two fields expected');
    const planned = expectValue(await planSignatureFields(plain, twoFields));
    expect(await planSignatureFields(planned, twoFields)).toMatchObject({ ok: false, error: { code: 'pdf.alreadyPlanned' } });
    expect(await planSignatureFields(plain, [{ ...first, pageIndex: 2 }])).toMatchObject({ ok: false, error: { code: 'field.badPlace' } });
    expect(await planSignatureFields(plain, [{ ...first, rect: [500, 100, 700, 140] }])).toMatchObject({ ok: false, error: { code: 'field.badPlace' } });
    expect(await planSignatureFields(plain, [{ ...first, rect: [100, 100, Number.NaN, 140] }])).toMatchObject({ ok: false, error: { code: 'field.badPlace' } });
    expect(await planSignatureFields(plain, [first, { ...second, fieldName: first.fieldName }])).toMatchObject({ ok: false, error: { code: 'field.duplicate' } });
  });

  it('refuses what is no sound PDF, saying where it stops', async () => {
    const plain = await aPlainDocument();
    for (const bytes of [Buffer.from(''), Buffer.from('hello'), plain.subarray(0, plain.length - 1), Buffer.concat([plain, Buffer.from('\n')])]) {
      expect(await planSignatureFields(bytes, twoFields)).toMatchObject({ ok: false, error: { code: 'pdf.unsupported' } });
    }
  });
});
