import { expect, type Page } from '@playwright/test';
import { people } from './describeEnterprise.ts';

/** Period, packs in their roles, and a team of three; the host pins the packs by their digests. */
export async function startAssessment(page: Page): Promise<void> {
  await page.getByRole('button', { name: '选择评分标准' }).click();
  await expect(page.getByRole('heading', { name: '开始自评' })).toBeVisible();
  const start = page.getByRole('button', { name: '开始自评' });
  await expect(start).toBeDisabled();
  await page.getByRole('button', { name: '近十二个月' }).click();
  await expect(page.getByText('主标准：得分决定等级')).toBeVisible();
  await page.getByRole('button', { name: '加一人' }).click();
  await page.getByLabel('姓名，第 3 人').fill(people.employee);
  await page.getByRole('combobox', { name: '角色，第 3 人' }).click();
  await page.locator('.ant-select-item-option', { hasText: '从业人员代表' }).click();
  await page.keyboard.press('Escape');
  await expect(page.getByText('角色齐了，可以签署')).toBeVisible();
  await start.click();
  await expect(page.getByRole('heading', { name: '逐条评分' })).toBeAttached();
}
