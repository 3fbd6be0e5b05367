import type { Page } from '@playwright/test';
import type { LoopbackDoor } from '../fixtures/loopbackDoor.ts';
import { inkPicture, startedWorkshop } from '../fixtures/workshop.ts';
import { expect, test } from './appTest.ts';

const reporter = '欧阳测验某';
const passphrase = '受理人自己的口令 2026';
// the host judges by its machine's day, which may be a day behind the browser's
const today = new Date().toISOString().slice(0, 10);

async function open(page: Page, door: LoopbackDoor, path: string): Promise<void> {
  await page.goto(`${new URL(door.address).origin}/#${path}`);
}

const dialog = (page: Page) => page.getByRole('dialog');
// antd keeps its spinner in the accessible name for as long as it fades out
const press = (page: Page, name: string) => dialog(page).getByRole('button', { name: new RegExp(`${name}$`) }).click();

/** Records an inspection: refused while somebody else led it, with what was typed kept. */
async function recordInspection(page: Page): Promise<void> {
  await page.getByRole('button', { name: '记下一次检查…' }).first().click();
  const form = dialog(page);
  await expect(form.getByRole('radio', { checked: true }), 'nothing is chosen beforehand').toHaveCount(0);
  await form.getByRole('radio', { name: '带队检查' }).click();
  await form.getByLabel('检查日期').fill(today);
  await form.getByLabel('检查区域').fill('机加工车间');
  await form.locator('input[type=file]').setInputFiles({ name: '带队照片.png', mimeType: 'image/png', buffer: Buffer.from(inkPicture(3)) });
  await form.getByLabel('带队人（主要负责人）').fill('孟宏');
  await press(page, '记下');
  await expect(form.getByRole('alert')).toContainText('亲自带队');
  await form.getByLabel('带队人（主要负责人）').fill('周明远');
  await press(page, '记下');
  await expect(form).toBeHidden();
  await expect(page.getByRole('list', { name: /各期$/ })).toContainText(`已查 ${today.slice(5)}`);
  await expect(page.getByRole('img', { name: '带队照片.png' })).toBeVisible();
}

async function recordHazardFromIt(page: Page): Promise<void> {
  await page.getByRole('button', { name: '记下这次发现的隐患…' }).click();
  const form = dialog(page);
  await form.getByRole('radio', { name: '一般' }).click();
  await form.getByLabel('隐患', { exact: true }).fill('通道堆料');
  await press(page, '记入台账');
  await expect(page).toHaveURL(/HZ-\d{4}-001$/);
}

async function receiveReport(page: Page): Promise<void> {
  await page.getByRole('button', { name: '受理报告…' }).first().click();
  const form = dialog(page);
  await form.getByLabel('受理日').fill(today);
  await form.getByLabel('报告了什么').fill('通道又堆了料');
  await form.getByRole('radio', { name: '职责外' }).click();
  await form.getByRole('radio', { name: '留下姓名' }).click();
  await form.getByLabel('报告人姓名').fill(reporter);
  await form.getByLabel('受理人的口令').fill(passphrase);
  await form.getByLabel('再输一次').fill(passphrase);
  await press(page, '受理');
  await expect(form).toBeHidden();
}

/** The name is on the screen with the right passphrase alone, and only until the dialog is closed. */
async function lookAtReporter(page: Page): Promise<void> {
  await page.getByRole('button', { name: '看报告人…' }).click();
  await dialog(page).getByLabel('受理人的口令').fill('不是这个口令');
  await press(page, '打开');
  await expect(dialog(page).getByRole('alert')).toContainText('口令不对');
  await dialog(page).getByLabel('受理人的口令').fill(passphrase);
  await press(page, '打开');
  await expect(dialog(page).getByText(reporter)).toBeVisible();
  await press(page, '关上');
  await expect(page.getByText(reporter)).toHaveCount(0);
}

async function reward(page: Page): Promise<void> {
  await page.getByRole('button', { name: '兑现奖励…' }).click();
  await dialog(page).getByRole('combobox', { name: '按哪一条' }).click();
  await page.getByRole('option', { name: '一般隐患' }).or(page.locator('.ant-select-item-option', { hasText: '一般隐患' })).last().click();
  await expect(dialog(page).getByText('规则：职责外 50 元')).toBeVisible();
  await dialog(page).getByLabel('金额').fill('50');
  await dialog(page).getByLabel('兑现日').fill(today);
  await press(page, '记下奖励');
  await expect(page.getByRole('table', { name: '报告' })).toContainText('已奖励 50 元');
}

test('an inspection finds a hazard, and an employee’s report is kept, found true and rewarded', async ({ page, emptyDoor }) => {
  const { enterprise } = await startedWorkshop(emptyDoor);
  const { id } = enterprise.file;
  await page.goto(emptyDoor.address);
  await expect(page.getByRole('navigation')).toBeVisible();

  await open(page, emptyDoor, `/e/${id}/inspections`);
  await recordInspection(page);
  await recordHazardFromIt(page);
  await page.getByRole('link', { name: /^带队检查/ }).click();
  await expect(page.getByRole('table', { name: '检查记录' })).toContainText('1 项，未销号 1');

  await page.getByRole('link', { name: /^员工报告/ }).click();
  await page.getByRole('button', { name: '改规则…' }).click();
  await dialog(page).getByRole('button', { name: '加一行' }).click();
  await dialog(page).getByLabel('报告什么').fill('一般隐患');
  await dialog(page).getByLabel('职责内（元）').fill('50');
  await dialog(page).getByLabel('职责外（元）').fill('50');
  await expect(dialog(page).getByText('职责外要比职责内高')).toBeVisible();
  await dialog(page).getByLabel('职责内（元）').fill('20');
  // another window is faster
  const { seq } = await emptyDoor.ask('enterprise.get', { enterpriseId: id });
  await emptyDoor.ask('enterprise.setTraits', { enterpriseId: id, seq, traits: { crane: 'no' } });
  await press(page, '定下规则');
  await expect(dialog(page).getByText('这里填的还在')).toBeVisible();
  await press(page, '定下规则');
  await expect(dialog(page)).toBeHidden();

  await receiveReport(page);
  await lookAtReporter(page);
  await page.getByRole('button', { name: '台账里已有…' }).click();
  await dialog(page).getByRole('combobox', { name: '隐患' }).click();
  await page.locator('.ant-select-item-option', { hasText: '通道堆料' }).click();
  await press(page, '记为查实');
  await reward(page);

  await page.getByRole('link', { name: /^首页/ }).click();
  await expect(page.getByRole('link', { name: '重大隐患清零' })).toBeVisible();
  expect(JSON.stringify(await emptyDoor.ask('enterprise.get', { enterpriseId: id }))).not.toContain(reporter);
});
