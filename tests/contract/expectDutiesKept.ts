import { expect } from 'vitest';
import type { Door } from '../fixtures/testDoors.ts';
import { startedWorkshop } from '../fixtures/workshop.ts';

/** Inspections, reward rules and employees' reports go in, are withdrawn or found untrue, and stay in the file. */
export async function expectDutiesKept(door: Door): Promise<void> {
  const { enterprise } = await startedWorkshop(door);
  const enterpriseId = enterprise.file.id;
  const inspected = await door.ask('inspection.record', { enterpriseId, seq: enterprise.seq, kind: 'leader', on: '2026-11-06', ledBy: '周明远', participants: '孟宏', areas: '全厂', findings: '', evidence: [] });
  const withdrawn = await door.ask('inspection.withdraw', { enterpriseId, seq: inspected.seq, inspectionId: inspected.file.inspections[0]?.id ?? '', reason: '日期写错' });
  const ruled = await door.ask('rewardRules.set', { enterpriseId, seq: withdrawn.seq, rules: { effectiveFrom: null, howToReport: '', rows: [{ id: 'w1', what: '一般隐患', withinDutyYuan: 20, beyondDutyYuan: 50 }] } });
  const received = await door.ask('employeeReport.receive', { enterpriseId, seq: ruled.seq, receivedOn: '2026-11-06', handler: '孟宏', duty: 'beyond', what: '线缆破损', area: '机修', reporter: null });
  const reportId = received.file.employeeReports[0]?.id ?? '';
  expect(await door.ask('employeeReport.readReporter', { enterpriseId, reportId, passphrase: '' })).toEqual({ name: null });
  expect((await door.ask('employeeReport.advance', { enterpriseId, seq: received.seq, reportId, step: { kind: 'unfounded', note: '', reason: '线缆完好' } })).file).toMatchObject({
    inspections: [{ on: '2026-11-06', by: '孟宏', withdrawn: { reason: '日期写错' } }], rewardRules: { rows: [{ beyondDutyYuan: 50 }] }, employeeReports: [{ reporter: null, events: [{ kind: 'unfounded', by: '孟宏' }] }],
  });
}
