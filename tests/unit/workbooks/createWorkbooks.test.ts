import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Hazard } from '../../../assessment-specs/records/Hazard.ts';
import type { HazardWorkbookInput } from '../../../electron/services/ports.ts';
import { createWorkbooks } from '../../../electron/workbooks/createWorkbooks.ts';
import { aHazard, aHazardAfter, anEvent, majorLoop } from '../../fixtures/builders/aHazard.ts';
import { anEnterprise } from '../../fixtures/builders/anEnterprise.ts';
import { readWorkbook, type ReadSheet } from '../../fixtures/readWorkbook.ts';
import { allNamed } from '../../fixtures/readXml.ts';
import { catalogue } from '../../fixtures/sampleRecord.ts';

const workbooks = createWorkbooks();

function inputOf(hazards: readonly Hazard[], over: Partial<HazardWorkbookInput> = {}): HazardWorkbookInput {
  const criteria = catalogue.latest('major-hazards')?.pack;
  if (criteria?.kind !== 'hazards') throw new Error('The catalogue of major hazards is not shipped.');
  return { enterprise: anEnterprise(), hazards, handlers: new Map(), criteria, today: '2026-11-25', ...over };
}
const made = async (...input: Parameters<typeof inputOf>) => readWorkbook(await workbooks.hazardLedger(inputOf(...input)));

const underWay = aHazardAfter(['ordered', 'reported', 'planned', 'started']);
const closed = aHazardAfter(majorLoop, { id: 'HZ-2026-002', area: '喷漆间', source: 'leaderInspection' });
const device = aHazard({ id: 'HZ-2026-003', basis: { kind: 'failedDevice', criterionId: 'MH-07-07', device: '2号探头' }, area: ' ' });
const fire = aHazard({ id: 'HZ-2025-007', basis: { kind: 'otherRegime', regime: 'fire', citation: 'GB 50140 第5.1.1条' }, description: '', events: [anEvent('found', 0, { at: '2025-06-01T09:00:00+08:00' })] });
const general = aHazard({ id: 'HZ-2026-004', grade: 'general', basis: { kind: 'general', citation: '考评内容 7.2.1' }, source: 'employeeReport', sourceRef: 'r-00000001', foundBy: '', title: '通道堆物', description: '通道堆物' });
const all = [general, fire, underWay, closed, device];

describe('the sheet 隐患台账', () => {
  it('has the customary columns below a title and a line with enterprise, day and counts', async () => {
    const sheet = (await made(all)).sheet('隐患台账');
    expect(sheet.row(1)[0]).toBe('生产安全事故隐患排查治理台账');
    expect(sheet.row(2)[0]).toBe('企业：示例机械有限公司　　日期：2026-11-25　　共 5 项，未销号 4 项，其中重大 3 项');
    expect(sheet.row(3)).toEqual(['序号', '隐患编号', '等级', '隐患内容', '部位', '判定依据（条款）', '来源', '发现人', '发现日期', '停产停用措施', '报告情况', '责任人', '整改措施', '资金（元）', '时限', '预案', '整改完成', '验收人、验收情况', '销号人、日期', '状态', '逾期']);
    expect(sheet.rows).toBe(3 + all.length);
  });

  it('prints heads on every page of A3 across, one page wide, and keeps them and the numbers in view', async () => {
    const book = await made(all);
    const { xml } = book.sheet('隐患台账');
    const attributesOf = (name: string) => allNamed(xml, name).map(({ attributes }) => attributes);
    expect(attributesOf('mergeCell')).toEqual([{ ref: 'A1:U1' }, { ref: 'A2:U2' }]);
    expect(attributesOf('pane')).toMatchObject([{ xSplit: '2', ySplit: '3', topLeftCell: 'C4', state: 'frozen' }]);
    expect(attributesOf('pageSetup')).toMatchObject([{ paperSize: '8', orientation: 'landscape', fitToWidth: '1', fitToHeight: '0' }]);
    expect(attributesOf('pageSetUpPr')).toEqual([{ fitToPage: '1' }]);
    expect(book.names.map(({ attributes, text }) => [attributes['name'], text])).toEqual(['隐患台账', '经过', '汇总'].map((name) => ['_xlnm.Print_Titles', `${name}!$3:$3`]));
  });

  it('tells what is settled and what was done, in the order given', async () => {
    const sheet = (await made(all)).sheet('隐患台账');
    expect(sheet.row(6)).toEqual([
      3, 'HZ-2026-001', '重大', '调漆间无有效报警\n通入标准气体无响应', '调漆间', 'MH-07-07　判定标准第七条第(七)项', '重大隐患判定', '甲负责', '2026-11-06T00:00:00', '2026-11-06 停用：调漆间（甲负责下令）',
      '2026-11-06 报属地应急管理部门，电话并书面；告知从业人员：班前会通报', '丙整改\n（督办：甲负责）', '更换报警探头', 8600, '2026-11-17T00:00:00', '现场处置方案', null, null, null, '整改中', '逾期 8 天',
    ]);
    expect(sheet.row(7).slice(16)).toEqual(['2026-11-06 已更换并标定', '2026-11-06 乙安全验收：标准气试验；报警、联动正常', '2026-11-06 甲负责', '已销号', null]);
    expect([4, 5, 8].map((number) => sheet.row(number)[5])).toEqual(['考评内容 7.2.1', '判定标准第二条，消防：GB 50140 第5.1.1条', 'MH-14-00　判定标准第十四条（2号探头），对应MH-07-07 第七条第(七)项']);
    expect([4, 5].map((number) => sheet.row(number)[3])).toEqual(['通道堆物', '调漆间无有效报警']);
    expect([sheet.row(5)[20], sheet.row(8)[20]]).toEqual(['逾期 298 天（应于 2026-01-31 前清零）', null]);
  });

  it('has real numbers and real dates', async () => {
    const { cells } = (await made(all)).sheet('隐患台账');
    expect([cells.get('A6'), cells.get('N6'), cells.get('O6'), cells.get('I6'), cells.get('B6')].map((cell) => [cell?.type, cell?.format])).toEqual([
      ['number', '0'], ['number', '#,##0.00'], ['date', 'yyyy-mm-dd'], ['date', 'yyyy-mm-dd'], ['text', ''],
    ]);
  });

  it('shows the present round of what was reopened, and that it was refused', async () => {
    const again = aHazardAfter([...majorLoop, 'reopened', 'ordered', 'reported', 'planned', 'started', 'done', 'rejected']);
    const row = (await made([again])).sheet('隐患台账').row(4);
    expect(row[9]).toBe('2026-11-06 停用：调漆间（甲负责下令）');
    expect(row.slice(17, 20)).toEqual(['2026-11-06 乙安全退回：风机未联动', null, '整改中']);
  });

  it('names the handler of an employee report, and not even an unlisted report names its reporter', async () => {
    const known = await made([general], { handlers: new Map([['r-00000001', '乙安全']]) });
    expect(known.sheet('隐患台账').row(4)[7]).toBe('乙安全\n（受理人）');
    const careless = await made([{ ...general, foundBy: '丁举报' }]);
    expect(careless.sheet('隐患台账').row(4)[7]).toBe('员工报告，不具名');
    expect([...careless.parts.values()].filter((text) => text.includes('丁举报'))).toEqual([]);
  });

  it('says that data are of the sample', async () => {
    expect((await made(all, { enterprise: anEnterprise({ demo: true }) })).sheet('隐患台账').row(2)[0]).toContain('示例数据');
  });
});

describe('the sheet 经过', () => {
  it('has every event of every entry, in the order in which it was written', async () => {
    const sheet = (await made([closed, underWay])).sheet('经过');
    const told = Array.from({ length: sheet.rows - 3 }, (_row, index) => sheet.row(index + 4));
    expect(told.map(([number, id, , step, , what]) => [number, id, step, what])).toEqual([
      ...['查出', '补充证据', '停产停用', '报告', '五落实', '整改', '整改完成', '验收', '销号'].map((what, index) => [index + 1, 'HZ-2026-002', index + 1, what]),
      ...['查出', '停产停用', '报告', '五落实', '整改'].map((what, index) => [index + 10, 'HZ-2026-001', index + 1, what]),
    ]);
    expect(told[4]).toEqual([5, 'HZ-2026-002', '调漆间无有效报警', 5, '2026-11-06T09:44:00', '五落实', '责任：丙整改，督办 甲负责；措施：更换报警探头；资金：8600 元；时限：2026-11-17；预案：现场处置方案', null, '五落实已定', '乙安全', '2026-11-06T09:44:00']);
    expect(told.map(([, , , , , , , , state]) => state)).toEqual(['已发现', '已发现', '已采取停产停用措施', '已报告', '五落实已定', '整改中', '待验收', '已验收，待销号', '已销号', '已发现', '已采取停产停用措施', '已报告', '五落实已定', '整改中']);
  });
});

describe('the sheet 汇总', () => {
  it('counts by state, source and area, and each part adds up to the whole', async () => {
    const sheet = (await made(all)).sheet('汇总');
    const rows = Array.from({ length: sheet.rows - 3 }, (_row, index) => sheet.row(index + 4));
    expect(rows.filter(([, label]) => label === '合计')).toEqual(['按状态', '按来源', '按部位'].map((part) => [part, '合计', 4, 1, 5, 4, 2]));
    for (const part of ['按状态', '按来源', '按部位']) {
      const lines = rows.filter(([name, label]) => name === part && label !== '合计');
      expect([2, 3, 4, 5, 6].map((column) => lines.reduce((sum, row) => sum + Number(row[column]), 0))).toEqual([4, 1, 5, 4, 2]);
    }
    expect(rows.filter(([part]) => part === '按部位').map(([, label]) => label)).toEqual(['调漆间', '喷漆间', '（未填部位）', '合计']);
  });
});

describe('the workbook', () => {
  afterEach(() => void vi.useRealTimers());

  it('is the same bytes for the same input, whenever it is made', async () => {
    const first = await workbooks.hazardLedger(inputOf(all));
    vi.useFakeTimers({ now: Date.parse('2031-05-05T05:05:05Z'), toFake: ['Date'] });
    expect(Buffer.from(await workbooks.hazardLedger(inputOf(all))).equals(first)).toBe(true);
  });

  it('of an empty ledger says so on every sheet', async () => {
    const book = await made([]);
    for (const name of ['隐患台账', '经过', '汇总']) expect([book.sheet(name).row(4)[0], book.sheet(name).rows]).toEqual(['台账中没有隐患。', 4]);
  });

  it('of 2,000 hazards has every line and every event', async () => {
    const { sheet } = await made(Array.from({ length: 2000 }, (_entry, index) => ({ ...underWay, id: `HZ-2026-${String(index + 1).padStart(4, '0')}` })));
    const ledger = sheet('隐患台账');
    expect([ledger.rows, sheet('经过').rows, ledger.row(2003)[1]]).toEqual([2003, 3 + 2000 * underWay.events.length, 'HZ-2026-2000']);
  }, 60_000);

  it('keeps a text that looks like a formula a text, also when somebody edits the cell', async () => {
    const evil = ['=HYPERLINK("http://x","y")', '+1', '-1', '@SUM(A1)', '\t=1'];
    const book = await made(evil.map((title, index) => ({ ...underWay, id: `HZ-2026-00${index}`, title, description: '', area: title, events: underWay.events.map((event) => ({ ...event, note: title, by: title })) })));
    const textsOf = ({ cells }: ReadSheet) => [...cells.values()].filter(({ value }) => evil.includes(String(value)));
    for (const name of ['隐患台账', '经过', '汇总']) {
      const texts = textsOf(book.sheet(name));
      expect(texts.length).toBeGreaterThan(3);
      expect(texts.filter(({ type, format }) => type !== 'text' || format !== '@')).toEqual([]);
    }
  });

  it('keeps the words that Excel shows for errors as words', async () => {
    const book = await made([{ ...general, title: '#N/A', description: '', area: '#REF!', basis: { kind: 'general', citation: '#1 机 & 2' } }]);
    const { cells } = book.sheet('隐患台账');
    expect(['D4', 'E4', 'F4'].map((address) => [cells.get(address)?.type, cells.get(address)?.value])).toEqual([['text', '#N/A'], ['text', '#REF!'], ['text', '#1 机 & 2']]);
  });

  it('carries rare characters, shows what XML cannot carry, and ends what is longer than a cell with a remark', async () => {
    const long = { ...underWay, events: [anEvent('found', 0), ...Array.from({ length: 12 }, (_event, index) => anEvent('ordered', index + 1, { area: '😀'.repeat(2000) }))] };
    const odd = { ...underWay, id: 'HZ-2026-002', title: '𠮷㐂𰻞 & <b> "x" _x0041_', description: 'a\u0000b\u000Bc\uFFFEd\uD800e👷🏽‍♀️' };
    const sheet = (await made([long, odd])).sheet('隐患台账');
    const text = String(sheet.row(4)[9]);
    expect(text.length).toBeLessThanOrEqual(32_767);
    expect(text).toMatch(/😀……（太长，余下的没有写入本表）$/u);
    expect(text.isWellFormed()).toBe(true);
    expect(sheet.row(5)[3]).toBe('𠮷㐂𰻞 & <b> "x" _x0041_\na\uFFFDb\uFFFDc\uFFFDd\uFFFDe👷🏽‍♀️');
  });
});
