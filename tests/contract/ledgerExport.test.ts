import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Input } from '../../electron/contract/channels.ts';
import type { EnterpriseView } from '../../electron/contract/views.ts';
import { readWorkbook } from '../fixtures/readWorkbook.ts';
import { openOverLoopback, type Door } from '../fixtures/testDoors.ts';

let door: Door;
let view: EnterpriseView;
const at = () => ({ enterpriseId: view.file.id, seq: view.seq });
const entry: Omit<Input<'hazard.record'>, 'enterpriseId' | 'seq'> = {
  grade: 'major', basis: { kind: 'criterion', criterionId: 'MH-03-02', branches: [] }, source: 'screening', title: '无有效报警', description: '', area: '调漆间', foundBy: '孟宏',
  foundAt: '2026-11-19T09:00:00+08:00', itemRefs: [], sourceRef: null, assessmentId: null,
};
const general = { grade: 'general', basis: { kind: 'general', citation: '6.2.16' } } as const;

beforeAll(async () => {
  door = await openOverLoopback();
  view = await door.ask('enterprise.create', { name: '甲/乙:丙 机械*厂' });
  view = await door.ask('hazard.record', { ...at(), ...entry });
  view = await door.ask('employeeReport.receive', { ...at(), receivedOn: '2026-11-19', handler: '孟宏', duty: 'beyond', what: '线缆破损', area: '机修', reporter: { name: '欧阳举报', passphrase: '一句很长的口令 2026' } });
  view = await door.ask('hazard.record', { ...at(), ...entry, ...general, source: 'employeeReport', sourceRef: view.file.employeeReports[0]?.id ?? null, title: '线缆破损' });
  view = await door.ask('hazard.record', { ...at(), ...entry, ...general, title: '=HYPERLINK("x")' });
}, 60_000);
afterAll(() => door.close());

describe('ledger.export', () => {
  it('answers the whole ledger as a file whose name Windows takes, and changes nothing', async () => {
    const { fileName, content } = await door.ask('ledger.export', { enterpriseId: view.file.id, hazardIds: null });
    expect(fileName).toBe('隐患台账-甲 乙 丙 机械 厂-20261120.xlsx');
    const sheet = readWorkbook(content).sheet('隐患台账');
    expect([4, 5, 6].map((number) => sheet.row(number)[1])).toEqual(['HZ-2026-001', 'HZ-2026-002', 'HZ-2026-003']);
    expect((await door.ask('enterprise.get', { enterpriseId: view.file.id })).seq).toBe(view.seq);
  });

  it('keeps the order that was asked for, each entry once', async () => {
    const { content } = await door.ask('ledger.export', { enterpriseId: view.file.id, hazardIds: ['HZ-2026-003', 'HZ-2026-001', 'HZ-2026-003'] });
    const sheet = readWorkbook(content).sheet('隐患台账');
    expect([sheet.rows, sheet.row(4)[1], sheet.row(4)[3], sheet.row(5)[1]]).toEqual([5, 'HZ-2026-003', '=HYPERLINK("x")', 'HZ-2026-001']);
  });

  it('names the handler of what an employee reported, and the reporter nowhere', async () => {
    const book = readWorkbook((await door.ask('ledger.export', { enterpriseId: view.file.id, hazardIds: ['HZ-2026-002'] })).content);
    expect(book.sheet('隐患台账').row(4)[7]).toBe('孟宏\n（受理人）');
    expect([...book.parts.values()].join('')).not.toContain('欧阳');
  });

  it('of nothing chosen is an empty ledger, and of an entry that is not there is refused', async () => {
    const { content } = await door.ask('ledger.export', { enterpriseId: view.file.id, hazardIds: [] });
    expect(readWorkbook(content).sheet('隐患台账').row(4)[0]).toBe('台账中没有隐患。');
    expect(await door.call('ledger.export', { enterpriseId: view.file.id, hazardIds: ['HZ-2026-001', 'HZ-2026-999'] })).toMatchObject({ ok: false, error: { code: 'hazard.notFound', params: { id: 'HZ-2026-999' } } });
    expect(await door.call('ledger.export', { enterpriseId: 'e-00000000', hazardIds: null })).toMatchObject({ ok: false, error: { code: 'enterprise.notFound' } });
  });
});
