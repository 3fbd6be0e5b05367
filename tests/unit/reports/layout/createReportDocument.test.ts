import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import type { FinishedDocument } from '../../../../electron/reports/layout/ReportDocument.ts';
import { addParagraph } from '../../../../electron/reports/layout/addParagraph.ts';
import { createReportDocument } from '../../../../electron/reports/layout/createReportDocument.ts';
import { sampleLetter, sampleOptions, sampleReport } from './sampleReport.ts';

const outputFolder = join(import.meta.dirname, '../../../.output/layout');
const present = (tool: string): boolean => spawnSync(tool, ['--version']).error === undefined;
const written: Record<'report' | 'letter' | 'draft', { path: string; finished: FinishedDocument }> = {} as never;

beforeAll(async () => {
  mkdirSync(outputFolder, { recursive: true });
  for (const [name, document] of [['report', sampleReport()], ['letter', sampleLetter()], ['draft', sampleLetter(true)]] as const) {
    const finished = await document.finish();
    const path = join(outputFolder, `${name}.pdf`);
    writeFileSync(path, finished.bytes);
    written[name] = { path, finished };
  }
}, 60_000);

const pageText = (path: string, page?: number, order: readonly string[] = []): string => execFileSync('pdftotext', [...order, ...(page ? ['-f', String(page), '-l', String(page)] : []), path, '-'], { encoding: 'utf8' }).replaceAll(/\s/gu, '');

describe('createReportDocument', () => {
  it('gives the same bytes twice', async () => {
    expect(Buffer.compare((await sampleReport().finish()).bytes, written.report.finished.bytes)).toBe(0);
    expect(Buffer.compare((await sampleLetter(true).finish()).bytes, written.draft.finished.bytes)).toBe(0);
  }, 60_000);

  it('gives other bytes for another seed', async () => {
    const bytes = await Promise.all(['a', 'b'].map(async (idSeed) => {
      const report = createReportDocument(sampleOptions({ idSeed }));
      addParagraph(report, '同样的字');
      return (await report.finish()).bytes;
    }));
    expect(Buffer.compare(bytes[0] ?? new Uint8Array(), bytes[1] ?? new Uint8Array())).not.toBe(0);
  });

  it('reports characters that no face has', async () => {
    const report = createReportDocument(sampleOptions());
    addParagraph(report, '已核对☑，没有遗漏');
    expect((await report.finish()).missingCharacters).toEqual(['☑']);
    expect(written.report.finished.missingCharacters).toEqual([]);
  });

  it('records reserved places in PDF coordinates, inside the page, in order', () => {
    const { signatureFields, pageCount } = written.report.finished;
    expect(signatureFields.map((field) => [field.fieldName, field.pageIndex])).toEqual([['signer-1', pageCount - 1], ['signer-2', pageCount - 1], ['reviewer', pageCount - 1]]);
    for (const { rect: [left, bottom, right, top] } of signatureFields) {
      expect(left).toBeGreaterThan(79);
      expect(right).toBeGreaterThan(left + 60);
      expect(bottom).toBeGreaterThan(74);
      expect(top).toBeGreaterThan(bottom + 20);
    }
  });

  it('refuses one signature place twice, an unknown page and finishing twice', async () => {
    const report = createReportDocument(sampleOptions());
    report.flow.ensure(10);
    report.canvas.reserveSignature('x', { x: 100, y: 100, width: 50, height: 20 });
    expect(() => report.canvas.reserveSignature('x', { x: 100, y: 200, width: 50, height: 20 })).toThrow('reserved twice');
    expect(() => report.pageOf('nowhere')).toThrow('nowhere');
    await report.finish();
    await expect(report.finish()).rejects.toThrow('finished once');
  });

  it('keeps a letter and its draft on one page', () => {
    expect([written.letter.finished.pageCount, written.draft.finished.pageCount]).toEqual([1, 1]);
  });
});

describe.skipIf(!present('pdftotext') && !process.env['CI'])('text of the finished pages', () => {
  it('comes back whole, white space aside', () => {
    const text = pageText(written.report.path);
    for (const sentence of ['嘉祥县安准示例机械有限公司', '依据《工贸企业重大事故隐患判定标准》（应急管理部令第10号，2023年5月15日施行）逐项判定。', '91370829MA3TEXT0X3', '孟鋐祎', '836÷930＝89.892%', '一票否决']) expect(text).toContain(sentence);
  });

  it('repeats caption and head of a broken table as 续表', () => {
    const [first, second] = [4, 5].map((page) => pageText(written.report.path, page, ['-raw']));
    expect(first).toContain('表5-1扣分点及原因汇总表');
    expect(first).not.toContain('续表');
    expect(second).toContain('续表5-1扣分点及原因汇总表');
    for (const page of [first, second]) expect(page).toContain('扣分规则〔重建〕');
  });

  it('prints the page numbers that headings really have in contents, feet and late references', () => {
    const { pageCount } = written.report.finished;
    const contents = pageText(written.report.path, 2);
    for (const title of ['得分汇总', '重大事故隐患判定', '自评结论', '签名与验证页']) {
      const pages = Array.from({ length: pageCount - 2 }, (_, index) => index + 3);
      const page = pages.find((number) => pageText(written.report.path, number).includes(title) && contents.includes(`${title}`) && new RegExp(`${title}\\.*${number}`, 'u').test(contents));
      expect(page, title).toBeDefined();
    }
    expect(contents).toContain(`第2页共${pageCount}页`);
    expect(pageText(written.report.path)).toContain(`声明页签名见第${pageCount}页，序号5。`);
    expect(pageText(written.report.path, 1)).not.toContain('第1页');
  });
});

describe.skipIf(!present('qpdf') && !process.env['CI'])('structure of the finished file', () => {
  it.each(['report', 'letter', 'draft'] as const)('of the %s passes qpdf', (name) => {
    expect(execFileSync('qpdf', ['--check', written[name].path], { encoding: 'utf8' })).toContain('No syntax or stream encoding errors found');
  });

  it('counts its bookmarks, is marked PDF/A-3b and carries its attachment', () => {
    const objects = execFileSync('qpdf', ['--qdf', '--object-streams=disable', written.report.path, '-'], { encoding: 'latin1', maxBuffer: 1 << 28 });
    expect(objects).toMatch(/\/Outlines \d+ 0 R/u);
    expect(objects).toMatch(/\/Count 5\b[^>]*\/First/u);
    expect(objects).toContain('<pdfaid:part>3</pdfaid:part>');
    expect(execFileSync('qpdf', ['--list-attachments', written.report.path], { encoding: 'utf8' })).toContain('record.json');
  });
});
