import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Input } from '../../electron/contract/channels.ts';
import type { EnterpriseView } from '../../electron/contract/views.ts';
import { openInProcess, type Door } from '../fixtures/testDoors.ts';
import { completedWorkshop, startedWorkshop, type Workshop } from '../fixtures/workshop.ts';

const name = '欧阳测验某';
const passphrase = '受理人自己的口令 2026';
const canReadPdf = spawnSync('pdftotext', ['-v']).error === undefined;

/** Every file of the data folder in which any of these texts stands, as UTF-8 or UTF-16; PDFs by their words too. */
function filesNaming(folder: string, texts: readonly string[]): readonly string[] {
  const wanted = texts.flatMap((text) => [Buffer.from(text, 'utf8'), Buffer.from(text, 'utf16le'), Buffer.from(text, 'utf16le').swap16(), Buffer.from(JSON.stringify(text).slice(1, -1)), Buffer.from(Buffer.from(text).toString('base64').replace(/=+$/, ''))]);
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  expect(files.length).toBeGreaterThan(5);
  return files.filter((path) => {
    const bytes = readFileSync(path);
    const words = bytes.subarray(0, 5).toString('latin1') === '%PDF-' && canReadPdf ? spawnSync('pdftotext', ['-raw', path, '-'], { encoding: 'utf8' }).stdout.replace(/\s+/gu, '') : '';
    return wanted.some((text) => bytes.includes(text)) || texts.some((text) => words.includes(text.replace(/\s+/gu, '')));
  }).map((path) => relative(folder, path));
}

const given: Omit<Input<'employeeReport.receive'>, 'enterpriseId' | 'seq'> = { receivedOn: '2026-11-19', handler: '孟宏', duty: 'beyond', what: '消火栓前堆放料架', area: '成品库', reporter: { name: `${name} `, passphrase } };

describe('a report by an employee who gave a name', () => {
  let door: Door;
  let workshop: Workshop;
  let enterprise: EnterpriseView;
  let reportId = '';
  const enterpriseId = () => workshop.enterprise.file.id;

  beforeAll(async () => {
    door = await openInProcess();
    workshop = await completedWorkshop(door);
    enterprise = await door.ask('employeeReport.receive', { ...given, enterpriseId: enterpriseId(), seq: workshop.enterprise.seq });
    reportId = enterprise.file.employeeReports[0]?.id ?? '';
  });
  afterAll(() => door.close());

  it('opens for the handler and for nobody else', async () => {
    expect(await door.ask('employeeReport.readReporter', { enterpriseId: enterpriseId(), reportId, passphrase })).toEqual({ name });
    expect(await door.call('employeeReport.readReporter', { enterpriseId: enterpriseId(), reportId, passphrase: `${passphrase}7` })).toEqual({ ok: false, error: { code: 'employeeReport.reporterUnreadable', params: { id: reportId } } });
    expect(await door.call('employeeReport.readReporter', { enterpriseId: enterpriseId(), reportId: 'r-00000000', passphrase })).toMatchObject({ ok: false, error: { code: 'employeeReport.refused', params: { problem: 'notFound' } } });
  });

  it('is refused with a passphrase that is too short, and where its own words give the name away', async () => {
    const at = { ...given, enterpriseId: enterpriseId(), seq: enterprise.seq };
    expect(await door.call('employeeReport.receive', { ...at, reporter: { name, passphrase: '短' } })).toMatchObject({ ok: false, error: { code: 'signature.weakPassphrase' } });
    expect(await door.call('employeeReport.receive', { ...at, what: `${name}说消火栓被挡` })).toMatchObject({ ok: false, error: { code: 'employeeReport.refused', params: { problem: 'nameInText' } } });
    expect(await door.call('employeeReport.receive', { ...at, reporter: { name: '  ', passphrase } })).toMatchObject({ ok: false, error: { code: 'call.badInput' } });
  });

  it('goes through 查实 with an entry of the ledger to the reward, each once', async () => {
    const found = await door.ask('hazard.record', {
      enterpriseId: enterpriseId(), seq: enterprise.seq, grade: 'general', basis: { kind: 'general', citation: '' }, source: 'employeeReport', title: '消火栓被挡', description: '', area: '成品库', foundBy: '孟宏', foundAt: '2026-11-20T08:00:00+08:00',
      itemRefs: [], sourceRef: reportId, assessmentId: workshop.assessment.file.id,
    });
    const advance = (seq: number, step: Input<'employeeReport.advance'>['step']) => door.call('employeeReport.advance', { enterpriseId: enterpriseId(), seq, reportId, step });
    const reward = { kind: 'rewarded', note: '', yuan: 50, on: '2026-11-20', ruleId: null } as const;
    expect(await advance(found.seq, reward)).toMatchObject({ ok: false, error: { code: 'employeeReport.refused', params: { problem: 'notVerified' } } });
    const verified = await advance(found.seq, { kind: 'verified', note: '', hazardId: found.file.hazards[0]?.id ?? '' });
    const rewarded = await advance(verified.ok ? verified.value.seq : 0, reward);
    expect(rewarded).toMatchObject({ ok: true, value: { file: { employeeReports: [{ events: [{ kind: 'verified', hazardId: 'HZ-2026-001' }, { kind: 'rewarded', yuan: 50 }] }] } } });
    enterprise = rewarded.ok ? rewarded.value : enterprise;
    expect(await advance(enterprise.seq, reward)).toMatchObject({ ok: false, error: { params: { problem: 'alreadyRewarded' } } });
  });

  it('leaves the name and the passphrase in no file: journal, snapshot, index, record, report', async () => {
    const { file, seq } = workshop.assessment;
    const at = { enterpriseId: enterpriseId(), assessmentId: file.id };
    const sealed = await door.ask('assessment.seal', { ...at, seq, enterpriseSeq: enterprise.seq, sealImage: null });
    expect(sealed.file.seal).not.toBeNull();
    await door.ask('report.issue', { ...at, kind: 'report' });
    const { json } = await door.ask('assessment.exportRecord', at);
    expect(json).toContain('消火栓被挡');
    expect(json).not.toContain(name);
    expect(json).not.toContain(enterprise.file.employeeReports[0]?.reporter);
    await door.host.close();
    expect(filesNaming(door.folder, [name, passphrase])).toEqual([]);
    expect(filesNaming(door.folder, ['消火栓被挡']).some((path) => path.endsWith('.pdf'))).toBe(true);
  });
});

describe('inspections of the leader', () => {
  let door: Door;
  let enterprise: EnterpriseView;
  const held = (changes: Partial<Input<'inspection.record'>> = {}) => ({
    enterpriseId: enterprise.file.id, seq: enterprise.seq, kind: 'leader' as const, on: '2026-11-19', ledBy: '周明远', participants: '孟宏', areas: '全厂', findings: '', evidence: [], ...changes,
  });
  const problem = (what: string) => ({ ok: false, error: { code: 'inspection.refused', params: { problem: what } } });

  beforeAll(async () => {
    door = await openInProcess();
    ({ enterprise } = await startedWorkshop(door));
  });
  afterAll(() => door.close());

  it('are refused when somebody else led them, with evidence that is not there, and before they were held; nothing is written', async () => {
    expect(await door.call('inspection.record', held({ ledBy: '孟宏' }))).toMatchObject(problem('notPrincipal'));
    expect(await door.call('inspection.record', held({ on: '2026-11-21' }))).toMatchObject(problem('inTheFuture'));
    expect(await door.call('inspection.record', held({ evidence: ['0'.repeat(64)] }))).toMatchObject({ ok: false, error: { code: 'evidence.notFound' } });
    expect((await door.ask('enterprise.get', { enterpriseId: enterprise.file.id })).seq).toBe(enterprise.seq);
  });

  it('of two windows one is taken, the other told who was faster', async () => {
    const replies = await Promise.all([door.call('inspection.record', held()), door.call('inspection.record', held({ findings: '另一个窗口' }))]);
    expect(replies.filter(({ ok }) => ok)).toHaveLength(1);
    expect(replies.find(({ ok }) => !ok)).toMatchObject({ error: { code: 'record.stale', params: { by: '孟宏' } } });
    enterprise = await door.ask('enterprise.get', { enterpriseId: enterprise.file.id });
    expect(enterprise.file.inspections).toHaveLength(1);
  });

  it('are not withdrawn under a clock that was moved back, else once and with a reason', async () => {
    const withdrawal = () => ({ enterpriseId: enterprise.file.id, seq: enterprise.seq, inspectionId: enterprise.file.inspections[0]?.id ?? '', reason: '日期写错' });
    door.clock.set('2025-01-01T00:00:00Z');
    expect(await door.call('inspection.withdraw', withdrawal())).toMatchObject(problem('clockMovedBackwards'));
    expect(await door.call('inspection.record', held())).toMatchObject(problem('inTheFuture'));
    door.clock.set('2026-11-21T00:00:00Z');
    expect(await door.call('inspection.withdraw', { ...withdrawal(), reason: ' ' })).toMatchObject(problem('fieldMissing'));
    enterprise = await door.ask('inspection.withdraw', withdrawal());
    expect(enterprise.file.inspections).toMatchObject([{ withdrawn: { reason: '日期写错', by: '孟宏' } }]);
    expect(await door.call('inspection.withdraw', withdrawal())).toMatchObject(problem('alreadyWithdrawn'));
  });

  it('leave the reward rules alone where 职责外 is not higher', async () => {
    const rules = { effectiveFrom: null, howToReport: '', rows: [{ id: 'w1', what: '一般隐患', withinDutyYuan: 50, beyondDutyYuan: 50 }] };
    expect(await door.call('rewardRules.set', { enterpriseId: enterprise.file.id, seq: enterprise.seq, rules })).toMatchObject({ ok: false, error: { code: 'rewardRules.notHigher', params: { what: '一般隐患' } } });
  });
});
