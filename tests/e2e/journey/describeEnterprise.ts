import { expect, type Page } from '@playwright/test';
import { answerOpen } from './answerOpen.ts';

export const enterpriseName = '嘉祥县安准示例机械有限公司';
export const people = { principal: '周明远', safetyManager: '孟宏', employee: '张秀兰' } as const;

/** Whatever was written last is on the disk. */
export async function expectSaved(page: Page): Promise<void> {
  await expect(page.getByText(/^已存到本机 \d\d:\d\d:\d\d$/)).toBeVisible();
}

/** From the empty list: a new enterprise, which opens its profile. */
export async function createEnterprise(page: Page): Promise<void> {
  await expect(page.getByText('还没有企业。')).toBeVisible();
  await page.getByRole('button', { name: '新建企业' }).click();
  await page.getByLabel('企业名称').fill(enterpriseName);
  await page.getByRole('button', { name: '建立并填画像' }).click();
  await expect(page.getByRole('heading', { name: '企业画像' })).toBeVisible();
}

/** Name, code, people, sector and the size that follows. A slip in the code is caught by its check digit. */
export async function fillProfile(page: Page): Promise<void> {
  const code = page.getByLabel('统一社会信用代码');
  await code.fill('91370829MA3TEXT0X4');
  await expect(page.getByText('校验码不符：按前 17 位，最后一位应是 3。')).toBeVisible();
  await code.fill('91370829MA3TEXT0X3');
  await expect(page.getByText('校验码相符')).toBeVisible();
  await page.getByLabel('从业人员').fill('42');
  await page.getByLabel('营业收入').fill('1860');
  await page.getByLabel('主要负责人').fill(people.principal);
  await page.getByLabel('安全管理员').fill(people.safetyManager);
  await page.getByRole('combobox', { name: '行业' }).click();
  await page.locator('.ant-select-item-option', { hasText: '机械' }).click();
  await page.keyboard.press('Escape');
  await expect(page.getByText('小型', { exact: true })).toBeVisible();
  await expectSaved(page);
}

/** What the workshop has: there are people with special operations and a confined space. */
const present = /特种作业|钻进去/;

/** Answers every question of the profile, the first by way of 不清楚, which stays an open one of its own. */
export async function answerTraits(page: Page): Promise<void> {
  const traits = page.getByRole('radiogroup').filter({ has: page.getByRole('radio', { name: '不清楚' }) });
  await traits.first().getByRole('radio', { name: '不清楚' }).click();
  await expect(page.getByText('不当成没有，照样要问').first()).toBeVisible();
  const no = traits.first().getByRole('radio', { name: '没有' });
  await no.click();
  await expect(no).toBeChecked();
  await answerOpen(page, traits, (question) => (present.test(question) ? '有' : '没有'));
  await expect(page.getByText('特征都答了')).toBeVisible();
  await expectSaved(page);
}
