import type { Input } from '../../electron/contract/channels.ts';
import type { LoopbackDoor } from '../fixtures/loopbackDoor.ts';
import { expect, test } from './appTest.ts';
import { onlyAssessment } from './journey/answerRest.ts';
import { people } from './journey/describeEnterprise.ts';

type NewHazard = Omit<Input<'hazard.record'>, 'enterpriseId' | 'seq'>;

const general: NewHazard = {
  grade: 'general', basis: { kind: 'general', citation: '' }, source: 'manual', title: '西门外堆料占疏散通道', description: '', area: '砂光车间', foundBy: people.safetyManager, foundAt: '2026-01-05T09:00:00+08:00', itemRefs: [], sourceRef: null, assessmentId: null,
};

async function record(door: LoopbackDoor, enterpriseId: string, changes: Partial<NewHazard>): Promise<string> {
  const { seq } = await door.ask('enterprise.get', { enterpriseId });
  const { file } = await door.ask('hazard.record', { enterpriseId, seq, ...general, ...changes });
  return file.hazards.at(-1)?.id ?? '';
}

/** A plan whose day is over since long. */
async function planLate(door: LoopbackDoor, enterpriseId: string, hazardId: string): Promise<void> {
  const { seq } = await door.ask('enterprise.get', { enterpriseId });
  const five = { responsible: '夏砂光', supervisor: '', measures: '清走', fundsYuan: 0, deadline: '2026-01-15', contingency: '' };
  await door.ask('hazard.advance', { enterpriseId, seq, hazardId, step: { kind: 'planned', at: '2026-01-06T09:00:00+08:00', note: '', five } });
}

test('the ledger by keyboard: search, group, totals, an entry that is overdue, and one more from a scoring item', async ({ page, sampleDoor }) => {
  test.setTimeout(180_000);
  const { enterpriseId, assessmentId } = await onlyAssessment(sampleDoor);
  const late = await record(sampleDoor, enterpriseId, {});
  await planLate(sampleDoor, enterpriseId, late);
  const fire = await record(sampleDoor, enterpriseId, { grade: 'major', basis: { kind: 'otherRegime', regime: 'fire', citation: 'GB 35181 第6.1.1条' }, source: 'expertVisit', title: '仓库安全出口上锁', area: '成品库' });
  const { hazards } = (await sampleDoor.ask('enterprise.get', { enterpriseId })).file;
  const entries = page.getByRole('list', { name: '隐患', exact: true }).getByRole('link');
  const states = page.getByRole('radiogroup', { name: '状态' });
  await page.goto(sampleDoor.address);
  await expect(page.getByRole('heading').first()).toBeAttached();
  await page.goto(`${new URL(sampleDoor.address).origin}/#/e/${enterpriseId}/hazards`);

  await test.step('what vetoes comes first, with the clearing day and the rules that it falls under', async () => {
    await expect(entries.first()).toContainText(fire);
    await expect(entries.first()).toContainText('2027-01-31 前清零');
    await expect(page.getByText(/它不在 64 条判定标准之内/)).toBeVisible();
    await expect(page.getByText('上年度重大隐患须于1月31日前清零')).toBeVisible();
  });
  await test.step('J goes to the overdue one, which says so in words', async () => {
    await page.keyboard.press('j');
    await expect(entries.nth(1)).toBeFocused();
    await expect(entries.nth(1)).toContainText(late);
    await expect(entries.nth(1)).toContainText(/逾期 \d+ 天/);
    await expect(page.getByText(/01-15，逾期 \d+ 天/)).toBeVisible();
  });
  await test.step('the search finds the person responsible, and the address keeps it', async () => {
    await page.keyboard.press('/');
    await page.keyboard.type('夏砂光');
    await expect(entries).toHaveCount(1);
    await expect(page.getByRole('searchbox', { name: '查台账' })).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(entries.first()).toBeFocused();
    await page.reload();
    await expect(entries).toHaveCount(1);
    await expect(states.getByRole('radio', { name: '逾期' })).toHaveText(/^1/);
    await page.keyboard.press('c');
  });
  await test.step('totals add up, a figure filters, groups stand under headings, 后退 takes them back', async () => {
    await states.getByRole('radio', { name: '全部' }).click();
    await page.keyboard.press('t');
    const totals = page.getByRole('region', { name: '统计' });
    await expect(totals).toContainText(`台账共 ${hazards.length} 条。`);
    await expect(totals.getByRole('button', { name: `合计，合计 ${hazards.length} 条` })).toBeVisible();
    await totals.getByRole('button', { name: '专家会诊，未改完 1 条' }).press('Enter');
    await expect(entries).toHaveCount(1);
    await expect(entries.first()).toContainText(fire);
    await page.goBack();
    await expect(states.getByRole('radio', { name: '全部' })).toBeChecked();
    await page.keyboard.press('g');
    await expect(page.getByRole('heading', { level: 2, name: '未改完' })).toBeVisible();
  });
  await test.step('the table has the customary columns', async () => {
    await page.keyboard.press('v');
    const table = page.getByRole('table', { name: '隐患', exact: true });
    await expect(table.getByRole('columnheader')).toHaveText(['编号', '等级', '隐患', '部位', '来源', '发现日期', '责任人', '时限', '状态', '销号日期']);
    await expect(table.getByRole('row', { name: new RegExp(late) })).toContainText('夏砂光');
  });
  await test.step('H at a scoring item opens the form, filled in; nothing is graded beforehand', async () => {
    await page.goto(`${new URL(sampleDoor.address).origin}/#/e/${enterpriseId}/a/${assessmentId}/score?pack=sd-smb-standardization&item=7.1.1`);
    await expect(page.locator('#item-7\\.1\\.1')).toBeVisible();
    await page.keyboard.press('h');
    const form = page.getByRole('dialog', { name: '登记隐患' });
    await expect(form.getByText('来自逐条评分 7.1.1')).toBeVisible();
    await expect(form.getByRole('radio', { checked: true })).toHaveCount(0);
    await expect(form.getByLabel('隐患', { exact: true })).not.toHaveValue('');
    await form.getByRole('radio', { name: '一般' }).check();
    await expect(form.getByLabel('条款')).not.toHaveValue('');
    await form.getByLabel('地点').fill('冲压车间');
    await form.getByRole('button', { name: '记入台账' }).click();
    await expect(page.getByRole('link', { name: '返回评分' })).toBeVisible();
    await page.getByRole('link', { name: '返回评分' }).click();
    await expect(page.locator('#item-7\\.1\\.1')).toHaveAttribute('aria-current', 'true');
    await expect(page.getByRole('link', { name: /^HZ-/ })).toBeVisible();
  });
});
