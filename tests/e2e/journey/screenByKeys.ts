import { expect, type Page } from '@playwright/test';
import { pressAt, typeAt } from '../tabTo.ts';
import { people } from './describeEnterprise.ts';

/** All questions that are left by Y, N and T: one by way of 待查, the others 否, and the first 是, which is entered in the ledger. */
export async function screenByKeys(page: Page): Promise<void> {
  const current = page.locator('.az-screen-row[aria-current="true"]');
  const left = page.getByText(/^还有 \d+ 条没有判定$/);
  await expect(left).toBeVisible();
  const first = await current.getAttribute('id');
  await page.keyboard.press('t');
  await expect(page.getByText(/待查 1/)).toBeVisible();
  await page.keyboard.press('k');
  await page.keyboard.press('n');
  while (await left.isVisible()) {
    await page.keyboard.press('n');
    await page.keyboard.press('u');
  }
  await expect(page.getByText('全部判定了')).toBeVisible();
  for (let steps = 0; (await current.getAttribute('id')) !== first; steps += 1) {
    expect(steps, 'K leads back to the first question').toBeLessThan(64);
    await page.keyboard.press('k');
  }
  await page.keyboard.press('y');
  await pressAt(page, page.getByRole('button', { name: '记入台账…', exact: true }), { most: 12 });
  const dialog = page.getByRole('dialog');
  const field = (label: string, text: string) => typeAt(page, dialog.getByLabel(label), text, { most: 8 });
  await field('情况', '现场核对时发现。');
  await field('地点', '机加工车间');
  await field('发现人', people.safetyManager);
  await pressAt(page, dialog.getByRole('button', { name: '记入台账', exact: true }), { most: 16 });
  await expect(page).toHaveURL(/\/hazards\/HZ-/);
}
