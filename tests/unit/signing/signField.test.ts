import { PNG } from 'pngjs';
import { beforeAll, describe, expect, it } from 'vitest';
import { signField } from '../../../electron/signing/signField.ts';
import { aDocumentSignedTwice, aHandwriting, assessorSignature, expectValue, principalSignature, someSigners, type SignedStages, type Signers } from './aSignedDocument.ts';
import { contentsPlaces } from './anUpdate.ts';

let signers: Signers;
let stages: SignedStages;
beforeAll(async () => {
  signers = await someSigners();
  stages = await aDocumentSignedTwice(signers);
});

/** Everything but the signature value, which draws a random number. */
function withoutContents(pdf: Uint8Array): string {
  return Buffer.from(pdf).toString('latin1').replace(/\/Contents <[0-9a-f]+>/g, '/Contents <>');
}

describe('signing a field', () => {
  it('only appends, and appends the same bytes around the signature value every time', async () => {
    const again = expectValue(await signField(stages.planned, assessorSignature(signers)));
    expect(Buffer.from(again).subarray(0, stages.planned.length)).toEqual(Buffer.from(stages.planned));
    expect(withoutContents(again)).toBe(withoutContents(stages.once));
    expect(Buffer.from(stages.twice).subarray(0, stages.once.length)).toEqual(Buffer.from(stages.once));
  });

  it('lets only the first signature certify, and makes it', async () => {
    const text = Buffer.from(stages.twice).toString('latin1');
    expect(text.match(/\/TransformMethod \/DocMDP \/TransformParams << \/Type \/TransformParams \/P 2 /g)).toHaveLength(1);
    expect(text.match(/\/Perms << \/DocMDP \d+ 0 R >>/g)).toHaveLength(1);
    expect(await signField(stages.planned, assessorSignature(signers, { certify: false }))).toMatchObject({ ok: false, error: { code: 'signature.certifyOrder' } });
    expect(await signField(stages.once, principalSignature(signers, { certify: true }))).toMatchObject({ ok: false, error: { code: 'signature.certifyOrder' } });
  });

  it('reserves little more than it needs, in lower-case hex with zeros after it', () => {
    const text = Buffer.from(stages.twice).toString('latin1');
    for (const { start, end } of contentsPlaces(stages.twice)) {
      const hex = text.slice(start, end);
      expect(hex).toMatch(/^[0-9a-f]+0{20,}$/);
      expect(hex.length).toBeLessThanOrEqual(6144);
    }
  });

  it('refuses an unknown field, a filled one, and a document without a plan', async () => {
    expect(await signField(stages.planned, assessorSignature(signers, { fieldName: '签名9' }))).toMatchObject({ ok: false, error: { code: 'field.unknown' } });
    expect(await signField(stages.once, assessorSignature(signers))).toMatchObject({ ok: false, error: { code: 'field.alreadySigned' } });
    expect(await signField(stages.plain, assessorSignature(signers))).toMatchObject({ ok: false, error: { code: 'field.unknown' } });
    expect(await signField(Buffer.concat([stages.once, Buffer.from(' ')]), principalSignature(signers))).toMatchObject({ ok: false, error: { code: 'pdf.unsupported' } });
  });

  it('refuses a time that is none, and one outside the certificate', async () => {
    for (const at of ['2026-06-08', '2026-06-08T17:30:00', '2026-13-08T17:30:00Z']) {
      expect(await signField(stages.planned, assessorSignature(signers, { at }))).toMatchObject({ ok: false, error: { code: 'signature.badTime' } });
    }
    for (const at of ['2026-05-31T23:59:59Z', '2031-06-01T00:00:01Z']) {
      expect(await signField(stages.planned, assessorSignature(signers, { at }))).toMatchObject({ ok: false, error: { code: 'certificate.notValidAt' } });
    }
  });

  it("refuses another person's key", async () => {
    const mixed = { certificate: signers.assessor.certificate, privateKey: signers.principal.privateKey };
    expect(await signField(stages.planned, assessorSignature(signers, { signer: mixed }))).toMatchObject({ ok: false, error: { code: 'certificate.notForThisKey' } });
  });

  it('names every character that no font has, rather than printing a box', async () => {
    const { appearance } = assessorSignature(signers);
    const signed = await signField(stages.planned, assessorSignature(signers, { appearance: { ...appearance, lines: ['☑ 李\u{10FFFD}'] } }));
    expect(signed).toEqual({ ok: false, error: { code: 'appearance.missingCharacter', params: { characters: '☑\u{10FFFD}', line: '☑ 李\u{10FFFD}' } } });
  });

  it('refuses text that does not fit and pictures that are none, empty or gigantic', async () => {
    const { appearance } = assessorSignature(signers);
    const refused = async (changes: Partial<typeof appearance>): Promise<unknown> => signField(stages.planned, assessorSignature(signers, { appearance: { ...appearance, ...changes } }));
    expect(await refused({ lines: ['签'.repeat(60)] })).toMatchObject({ ok: false, error: { code: 'appearance.doesNotFit' } });
    expect(await refused({ lines: ['一', '二', '三', '四', '五'] })).toMatchObject({ ok: false, error: { code: 'appearance.doesNotFit' } });
    const gigantic = Buffer.from(aHandwriting());
    gigantic.writeUInt32BE(60_000, 16);
    const blank = PNG.sync.write(new PNG({ width: 40, height: 20 }));
    for (const handwriting of [Buffer.from('hello'), gigantic, blank, aHandwriting().subarray(0, 60)]) {
      expect(await refused({ handwriting })).toMatchObject({ ok: false, error: { code: 'appearance.unreadablePicture' } });
    }
  });
});
