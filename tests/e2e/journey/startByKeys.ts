import { expect, type Page } from '@playwright/test';
import { pressAt, typeAt } from '../tabTo.ts';
import { people } from './describeEnterprise.ts';

/** Period by its button, packs as they are offered, and a third person in the team. */
export async function startByKeys(page: Page): Promise<void> {
  const button = (name: string) => page.getByRole('button', { name, exact: true });
  await pressAt(page, button('选择评分标准'), { most: 120 });
  await expect(page.getByRole('heading', { name: '开始自评' })).toBeVisible();
  await pressAt(page, button('近十二个月'));
  await pressAt(page, button('加一人'));
  await typeAt(page, page.getByLabel('姓名，第 3 人'), people.employee);
  await typeAt(page, page.getByRole('combobox', { name: '角色，第 3 人' }), '从业人员代表');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Escape');
  await expect(page.getByText('角色齐了，可以签署')).toBeVisible();
  await pressAt(page, button('开始自评'));
  await expect(page.getByRole('heading', { name: '逐条评分' })).toBeAttached();
}
