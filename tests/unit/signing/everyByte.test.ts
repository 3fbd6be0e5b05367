import { beforeAll, describe, expect, it } from 'vitest';
import { inspectSignedPdf } from '../../../electron/signing/inspectSignedPdf.ts';
import { aDocumentSignedTwice, later, someSigners, type Signers } from './aSignedDocument.ts';
import { contentsPlaces, flipped } from './anUpdate.ts';

let signers: Signers;
let pdf: Uint8Array;
beforeAll(async () => {
  signers = await someSigners();
  pdf = (await aDocumentSignedTwice(signers)).twice;
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

  it('is never whole, at every byte of the last four kilobytes', { timeout: patienceMs }, async () => {
    expect(await survivors(steps(pdf.length - 4096, pdf.length, 1))).toEqual([]);
  });

  it('is never whole, at every fifth byte inside both signatures', { timeout: patienceMs }, async () => {
    for (const { start, end } of contentsPlaces(pdf)) expect(await survivors(steps(start, end, 5))).toEqual([]);
  });
});
