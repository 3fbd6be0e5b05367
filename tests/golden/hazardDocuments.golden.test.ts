import { execFileSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import type { Hazard } from '../../assessment-specs/records/Hazard.ts';
import type { LedgerPrintKind } from '../../electron/contract/LedgerPrint.ts';
import { ledgerPrinter, printedLedger, printInput } from '../fixtures/printedLedger.ts';
import { richLedger } from '../fixtures/richLedger.ts';
import { canReadPdf } from '../unit/reports/sections/setSections.ts';

const all = richLedger.hazards;
const named = (...ids: readonly string[]): readonly Hazard[] => all.filter(({ id }) => ids.includes(id));

const documents: Readonly<Record<LedgerPrintKind, readonly Hazard[]>> = {
  ledger: all, rectificationNotice: named('HZ-2026-003', 'HZ-2026-004', 'HZ-2026-006'), acceptanceRecord: named('HZ-2026-001', 'HZ-2026-002'), hazardNotice: named('HZ-2026-001', 'HZ-2026-002', 'HZ-2026-006'),
};
const kinds = Object.keys(documents) as LedgerPrintKind[];

/** Sentences under each other, so that a difference is one line. */
const readable = (pages: readonly string[]): string => `${pages.map((page, index) => `== ${index + 1}/${pages.length}\n${page.replaceAll(/[。；]/gu, '$&\n')}`).join('\n')}\n`;

describe.skipIf(!canReadPdf)('the documents of the rich ledger', () => {
  it.each(kinds)('%s says what it said when it was looked at', async (kind) => {
    const { pages } = await printedLedger(kind, kind, documents[kind]);
    await expect(readable(pages)).toMatchFileSnapshot(`./hazardDocuments/${kind}.txt`);
  });

  it.each(kinds)('%s is a sound file without signature fields, and the same bytes again', async (kind) => {
    const { rendered, path } = await printedLedger(kind, kind, documents[kind]);
    expect(execFileSync('qpdf', ['--check', path], { encoding: 'utf8' })).toContain('No syntax or stream encoding errors');
    expect(Buffer.from(rendered.pdf).includes('/AcroForm')).toBe(false);
    expect(rendered.fields).toEqual([]);
    expect(rendered.missingCharacters).toEqual([]);
    expect(Buffer.compare((await ledgerPrinter.print(printInput(kind, documents[kind]))).pdf, rendered.pdf)).toBe(0);
    expect(Buffer.compare((await ledgerPrinter.print(printInput(kind, documents[kind], { today: '2026-11-26' }))).pdf, rendered.pdf)).not.toBe(0);
  });
});
