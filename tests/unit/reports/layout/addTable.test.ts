import { inflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { addHeading } from '../../../../electron/reports/layout/addHeading.ts';
import { addParagraph } from '../../../../electron/reports/layout/addParagraph.ts';
import { addTable } from '../../../../electron/reports/layout/addTable.ts';
import type { TableRow } from '../../../../electron/reports/layout/addTable.ts';
import { createReportDocument } from '../../../../electron/reports/layout/createReportDocument.ts';
import { figureText } from '../../../../electron/reports/layout/figureText.ts';
import { drawnSeal } from './drawnPng.ts';
import { sampleOptions } from './sampleReport.ts';

const columns = [{ head: '编号', width: 'fitted' }, { head: '内容', width: { weight: 1 } }] as const;
const row = (text: string): TableRow => ({ kind: 'row', cells: ['1', text] });

describe('addTable', () => {
  it('breaks a row that is taller than a page between its lines and loses none', async () => {
    const report = createReportDocument(sampleOptions());
    addTable(report, { columns, rows: [row('隐患排查治理台账。'.repeat(900)), row('完')] });
    const { pageCount } = await report.finish();
    expect(pageCount).toBeGreaterThan(3);
    expect(pageCount).toBeLessThan(8);
  });

  it('takes a group row to the next page with the row that follows it', async () => {
    const report = createReportDocument(sampleOptions());
    report.flow.moveTo(report.flow.bottom - 70);
    addTable(report, { columns, rows: [row('一'), { kind: 'group', text: '第二组' }, row('甲\n乙\n丙')] });
    expect(report.canvas.pageIndex).toBe(1);
    expect(report.flow.y).toBeGreaterThan(report.flow.top + 70);
  });

  it('moves a heading with the table it belongs to', () => {
    const report = createReportDocument(sampleOptions());
    report.flow.moveTo(report.flow.bottom - 60);
    addHeading(report, { level: 2, number: '1.1', title: '随表换页' });
    addTable(report, { columns, rows: [row('甲\n乙\n丙\n丁')] });
    expect(report.outline).toEqual([{ level: 2, number: '1.1', title: '随表换页', pageIndex: 1 }]);
  });

  it('prints a dash for zero and for nothing', () => {
    expect(['0', '0.0', '', null, '-', '10', '0.5'].map((text) => figureText(text))).toEqual(['—', '—', '—', '—', '-', '10', '0.5']);
  });
});

describe('text on a page', () => {
  // two characters of indent from 28 mm, baseline 0.37 em under the line's centre, gaps 0.15 em, marks squeezed by half an em
  it('is one BT … TJ ET for each run, with every shift a TJ number', async () => {
    const report = createReportDocument(sampleOptions({ running: {} }));
    addParagraph(report, '得89.9分，（甲');
    report.withoutRunningLines();
    const runs = textRuns((await report.finish()).bytes);
    expect(runs).toEqual(['BT /F2 12 Tf 1 0 0 -1 103.37 99.729 Tm [<0001> -150 <0002000300040003> -150 <00050006> 500 <00070008>] TJ ET']);
  });

  it('refuses a damaged picture with an error that the caller can catch', async () => {
    const report = createReportDocument(sampleOptions());
    const bytes = drawnSeal();
    const damaged = bytes.map((value, index) => (index > 60 && index < bytes.length - 30 ? value ^ 0x55 : value));
    report.flow.ensure(10);
    report.canvas.image(damaged, { x: 100, y: 100, width: 50, height: 50 });
    await expect(report.finish()).rejects.toThrow();
  });
});

/** Text operators of all compressed content streams, as written. */
function textRuns(bytes: Uint8Array): string[] {
  const file = Buffer.from(bytes);
  const runs: string[] = [];
  for (let at = file.indexOf('stream\n'); at >= 0; at = file.indexOf('stream\n', at + 7)) {
    const end = file.indexOf('endstream', at);
    try {
      runs.push(...(inflateSync(file.subarray(at + 7, end)).toString('latin1').match(/BT .*? ET/gu) ?? []));
    } catch {
      continue; // not a compressed stream
    }
    at = end;
  }
  return runs;
}
