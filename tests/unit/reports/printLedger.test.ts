import { execFileSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { digestOfBytes } from '../../../assessment-specs/records/digestOf.ts';
import type { Hazard } from '../../../assessment-specs/records/Hazard.ts';
import { anEvidence } from '../../fixtures/builders/anEvidence.ts';
import { ledgerPrinter, printedLedger, printInput } from '../../fixtures/printedLedger.ts';
import { ledgerFiles, richLedger } from '../../fixtures/richLedger.ts';
import { drawnPhoto } from './layout/drawnPng.ts';
import { canReadPdf } from './sections/setSections.ts';

const hazard = (id: string): Hazard => {
  const found = richLedger.hazards.find((one) => one.id === id);
  if (found === undefined) throw new Error(`${id} is not in the rich ledger.`);
  return found;
};
const detector = hazard('HZ-2026-001');
const images = (path: string): number => execFileSync('pdfimages', ['-list', path], { encoding: 'utf8' }).split('\n').filter((line) => /^\s*\d+\s+\d+\s+image\s/u.test(line)).length;

/** The detector with seven pictures before and five after. */
function photographed() {
  const photos = Array.from({ length: 12 }, (_, index) => drawnPhoto(120 + 9 * index));
  const ids = photos.map((bytes) => digestOfBytes(bytes));
  const events = detector.events.map((event) => (event.kind === 'evidenceAdded' ? { ...event, evidence: ids.slice(0, 7) } : event.kind === 'done' ? { ...event, evidence: ids.slice(7) } : event));
  const evidence = Object.fromEntries(ids.map((id, index) => [id, anEvidence(`现场${index + 1}.png`, { id, obtainedOn: '2026-11-06' })]));
  return { hazard: { ...detector, events }, printing: { enterprise: { ...richLedger, evidence }, files: new Map(photos.map((bytes, index) => [ids[index] ?? '', bytes])) } };
}

describe.skipIf(!canReadPdf)('the ledger on paper', () => {
  it('goes on as 续表 over pages, has every entry once and never signs on a page of its own', async () => {
    const many = Array.from({ length: 40 }, (_, index): Hazard => ({ ...hazard(`HZ-2026-00${1 + (index % 6)}`), id: `HZ-2026-${String(index + 101)}` }));
    const { pages, text } = await printedLedger('many', 'ledger', many);
    for (const { id } of many) expect(text.split(id)).toHaveLength(2);
    expect(pages.slice(1).filter((page) => !page.includes('续表1隐患台账'))).toEqual([]);
    expect(pages.at(-1)).toContain('主要负责人（签字）');
    for (const page of pages) expect(page).toContain('由安准按台账打印，非签署件');
  });

  it('counts by grade and state, and tells overdue in words', async () => {
    const { text } = await printedLedger('counted', 'ledger', richLedger.hazards);
    for (const words of ['6合计4重大3重大未销号2一般2未销号2逾期1待验收1已销号', '逾期8天', '受理乙安全', '判定标准第二条，消防', '2027-01-31年初清零', '示例数据']) expect(text).toContain(words);
  });

  it('loses nothing of a text that is longer than a page', async () => {
    const { text, pages } = await printedLedger('long', 'ledger', [{ ...detector, description: '探头无响应。'.repeat(300) }]);
    // heads and feet stand between the lines of two pages: single characters are counted
    expect(text.match(/响/gu)).toHaveLength(300);
    expect(pages[0]).toContain('探头无响应');
  });

  it('says that there is nothing in an empty one', async () => {
    expect((await printedLedger('empty', 'ledger', [])).text).toContain('台账中没有隐患。');
  });
});

describe.skipIf(!canReadPdf)('notices', () => {
  it('begin on a page each, with the number of their hazard', async () => {
    const { pages } = await printedLedger('two', 'acceptanceRecord', [detector, hazard('HZ-2026-002')]);
    expect(pages.map((page) => /HZ-\d{4}-\d{3}/u.exec(page)?.[0])).toEqual(['HZ-2026-001', 'HZ-2026-002']);
    const { pages: longer } = await printedLedger('continued', 'rectificationNotice', [hazard('HZ-2026-003'), hazard('HZ-2026-006')]);
    expect(longer.map((page) => /编号(HZ-\d{4}-\d{3}(?:（续）)?)/u.exec(page)?.[1])).toEqual(['HZ-2026-003', 'HZ-2026-003（续）', 'HZ-2026-006', 'HZ-2026-006（续）']);
  });

  it('print every picture, before beside after, and a sentence where one is missing', async () => {
    const { hazard: many, printing } = photographed();
    const { path, text, pages } = await printedLedger('twelve', 'acceptanceRecord', [many], printing);
    expect(images(path)).toBe(12);
    expect(text.match(/没有整改后照片/gu)).toHaveLength(2);
    expect(pages.at(-1)).toMatch(/销号.*签字/u);
    const missing = await printedLedger('missing', 'acceptanceRecord', [detector], { files: new Map() });
    expect(missing.text.match(/证据文件缺失或与摘要不符/gu)).toHaveLength(2);
  });

  it('to rectify leave room to decide what is not settled, and say until when', async () => {
    const { text } = await printedLedger('unsettled', 'rectificationNotice', [hazard('HZ-2026-006')]);
    for (const words of ['停产停用停止作业范围：', '以上各项由主要负责人确定后填写', '2027年1月31日前（年初清零）', '签发人（主要负责人）', '接收人（整改责任人）', '安全生产法第41条']) expect(text).toContain(words);
  });

  it('of acceptance say whether the person was independent', async () => {
    const own = { ...hazard('HZ-2026-005') };
    const accepted: Hazard = { ...own, events: [...own.events, { kind: 'accepted', id: 'x', at: '2026-11-07T09:00:00+08:00', recordedAt: '2026-11-07T09:00:00+08:00', by: '乙安全', note: '', acceptedBy: '丙整改', how: '现场看', result: '已清空', evidence: [] }] };
    expect((await printedLedger('self', 'acceptanceRecord', [accepted])).text).toContain('验收人是整改责任人本人（一般隐患允许，在此注明）');
    expect((await printedLedger('other', 'acceptanceRecord', [detector])).text).toContain('验收人不是整改责任人（丙整改），登记验收时已按姓名核对。重大事故隐患不得由整改责任人验收。');
  });

  it('to the employees say what not to do, give the number of the company alone, and fit one page', async () => {
    const { text, rendered } = await printedLedger('public', 'hazardNotice', [hazard('HZ-2026-003')]);
    for (const words of ['不得启用停用的设备、场所', '责任人丙整改，督办人甲负责', '逾期8天', '电话（0537-0000000）', '张贴地点']) expect(text).toContain(words);
    expect(rendered.pages).toBe(1);
    expect((await printedLedger('settled', 'hazardNotice', [detector])).text).toContain('下列重大事故隐患已经销号');
  });
});

describe('characters', () => {
  it('that a face has are printed, others are told with their place', async () => {
    const rare = { ...detector, title: '孟鋐祎、䶮㛃发现' };
    expect((await ledgerPrinter.print(printInput('ledger', [rare]))).missingCharacters).toEqual([]);
    const { missingCharacters } = await ledgerPrinter.print(printInput('rectificationNotice', [{ ...detector, area: '调漆间😀' }], { files: ledgerFiles }));
    expect(missingCharacters).toEqual([{ character: '😀', place: '隐患台账：HZ-2026-001' }]);
  });
});
