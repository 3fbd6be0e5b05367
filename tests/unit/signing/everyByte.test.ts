import { beforeAll, describe, expect, it } from 'vitest';
import { inspectSignedPdf } from '../../../electron/signing/inspectSignedPdf.ts';
import { planSignatureFields } from '../../../electron/signing/planSignatureFields.ts';
import { signField } from '../../../electron/signing/signField.ts';
import { aHandwriting, aPlainDocument, aSealPicture, assessorSignature, expectValue, fontFile, later, principalSignature, someSigners, twoFields, type Signers } from './aSignedDocument.ts';
import { contentsPlaces, flipped } from './anUpdate.ts';

let signers: Signers;
let pdf: Uint8Array;
beforeAll(async () => {
  signers = await someSigners();
  // small pictures and short lines: the same kinds of bytes, fewer of them to unpack thousands of times
  const appearance = { handwriting: aHandwriting(40, 20), seal: aSealPicture(20), lines: ['06-08'], textSizePt: 8, fontFiles: [fontFile], coversPage: true };
  const planned = expectValue(await planSignatureFields(await aPlainDocument(), twoFields));
  const once = expectValue(await signField(planned, assessorSignature(signers, { appearance })));
  pdf = expectValue(await signField(once, principalSignature(signers, { appearance })));
});

async function survivors(offsets: Iterable<number>): Promise<readonly { readonly offset: number; readonly integrity: string }[]> {
  const found: { offset: number; integrity: string }[] = [];
  for (const offset of offsets) {
    const { integrity } = await inspectSignedPdf(flipped(pdf, offset), { trustedRoots: [signers.root.certificate], now: later });
    if (integrity !== 'false') found.push({ offset, integrity });
  }
  return found;
}

function* steps(from: number, to: number, step: number): Generator<number> {
  for (let offset = from; offset < to; offset += step) yield offset;
}

// several thousand inspections: a minute and more on two shared cores
const patienceMs = 400_000;

describe('a document signed twice, with one byte flipped', () => {
  it('is whole as it is', async () => {
    expect(await inspectSignedPdf(pdf, { trustedRoots: [signers.root.certificate], now: later })).toMatchObject({ integrity: 'true' });
  });

  it('is never whole, at every 97th byte', { timeout: patienceMs }, async () => {
    expect(await survivors(steps(0, pdf.length, 97))).toEqual([]);
  });

  it('is never whole, at every third byte of the last four kilobytes', { timeout: patienceMs }, async () => {
    expect(await survivors(steps(pdf.length - 4096, pdf.length, 3))).toEqual([]);
  });

  it('is never whole, at every seventh byte inside the first signature', { timeout: patienceMs }, async () => {
    const [first] = contentsPlaces(pdf);
    expect(await survivors(steps(first?.start ?? 0, first?.end ?? 0, 7))).toEqual([]);
    expect(first?.end).toBeGreaterThan(0);
  });
});
