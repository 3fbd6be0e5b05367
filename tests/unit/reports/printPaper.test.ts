import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadCatalogue } from '../../../assessment-specs/catalogue.ts';
import type { InspectionPlace } from '../../../electron/contract/PaperPrint.ts';
import { createPaperPrinter } from '../../../electron/reports/printPaper.ts';
import { hazardCriteria, richLedger } from '../../fixtures/richLedger.ts';
import { fontDirectory } from './layout/sampleReport.ts';
import { canReadPdf } from './sections/setSections.ts';

const pack = loadCatalogue().latest('sd-smb-standardization')?.pack;
if (pack?.kind !== 'scored') throw new Error('The primary pack is not scored.');
const category = pack.categories[5];
const groups = category?.elements.map(({ id, name, items }) => ({ title: `${id} ${name}`, items })) ?? [];
const items = groups.flatMap((group) => group.items);

async function printed(name: string, place: InspectionPlace | null) {
  const rendered = await createPaperPrinter({ fontDirectory }).print({
    enterprise: richLedger, period: { from: '2026-01-01', to: '2026-12-31' }, sheets: [{ packId: 'sd-smb-standardization', revision: 1, name: '评分标准', groups }], criteria: hazardCriteria.criteria.slice(0, 12), place,
    today: '2026-11-25', work: { signal: new AbortController().signal, progress: () => undefined },
  });
  const folder = join(import.meta.dirname, '../../.output/paper');
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, `${name}.pdf`), rendered.pdf);
  const raw = execFileSync('pdftotext', ['-raw', join(folder, `${name}.pdf`), '-'], { encoding: 'utf8', maxBuffer: 100_000_000 });
  return { rendered, pages: raw.split('\f').slice(0, rendered.pages).map((page) => page.replaceAll(/\s/gu, '')) };
}

describe.skipIf(!canReadPdf)('blank sheets', () => {
  it('have every item and every applying criterion, and say on each page what they are not', async () => {
    const { rendered, pages } = await printed('all', null);
    const text = pages.join('');
    expect(items.filter(({ id }) => !text.includes(id))).toEqual([]);
    expect(hazardCriteria.criteria.slice(0, 12).filter(({ id }) => !text.includes(id))).toEqual([]);
    expect(pages.filter((page) => !page.includes('工作底稿，非自评文件'))).toEqual([]);
    expect(pages.slice(1, 3).every((page) => page.includes('续表1'))).toBe(true);
    expect([rendered.fields, rendered.missingCharacters]).toEqual([[], []]);
  });

  it('tell for one place only what is looked at there, and give the same bytes twice', async () => {
    const [first, again] = [await printed('site', 'site'), await printed('site', 'site')];
    expect(first.pages.join('')).not.toContain('查文件：');
    expect(first.pages[0]).toContain('自评工作底稿（查现场）');
    expect(Buffer.compare(first.rendered.pdf, again.rendered.pdf)).toBe(0);
  });
});
