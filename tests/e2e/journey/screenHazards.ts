import { expect, type Page } from '@playwright/test';
import { answerOpen } from './answerOpen.ts';
import { people } from './describeEnterprise.ts';

/** The questions that are left: the first by way of 待查, all 否, and at last the first is 是, which opens an entry of the ledger. */
export async function screenHazards(page: Page): Promise<void> {
  await page.getByRole('button', { name: '评完了，去判定重大隐患' }).click();
  await expect(page.getByText(/^还有 \d 条没有判定$/)).toBeVisible();
  const questions = page.getByRole('region', { name: '判定', exact: true }).getByRole('radiogroup');
  const first = questions.first();
  await first.getByRole('radio', { name: '待查' }).click();
  await expect(page.getByText(/待查 1/)).toBeVisible();
  const no = first.getByRole('radio', { name: '否，无此情况' });
  await no.click();
  await expect(no).toBeChecked();
  await answerOpen(page, questions, () => '否，无此情况');
  await expect(page.getByText('全部判定了')).toBeVisible();
  await first.getByRole('radio', { name: '是，有此情况' }).click();
  await expect(page.getByText('还没有记入台账，记入以前不出结论。')).toBeVisible();
  await page.getByRole('button', { name: '记入台账…' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('情况').fill('现场核对时发现。');
  await dialog.getByLabel('地点').fill('机加工车间');
  await dialog.getByLabel('发现人').fill(people.safetyManager);
  await dialog.getByRole('button', { name: '记入台账' }).click();
  await expect(page).toHaveURL(/\/hazards\/HZ-/);
}
