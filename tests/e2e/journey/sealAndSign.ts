import { expect, type Page } from '@playwright/test';
import { passphrase } from '../../fixtures/workshop.ts';
import { people } from './describeEnterprise.ts';

/** Everything that is sealed is said once more; then the page of the signatures opens. */
export async function seal(page: Page): Promise<void> {
  await page.getByRole('button', { name: '封存并签署…' }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog).toContainText('三级达标');
  await dialog.getByRole('button', { name: '封存', exact: true }).click();
  await page.getByRole('button', { name: '生成要签的文件' }).click();
}

async function writeByHand(page: Page): Promise<void> {
  const box = await page.getByRole('group', { name: '手写签名' }).locator('canvas').boundingBox();
  if (box === null) throw new Error('There is no sheet to sign on.');
  await page.mouse.move(box.x + box.width * 0.2, box.y + box.height * 0.3);
  await page.mouse.down();
  for (const [x, y] of [[0.3, 0.7], [0.4, 0.25], [0.5, 0.75], [0.7, 0.4]] as const) await page.mouse.move(box.x + box.width * x, box.y + box.height * y, { steps: 4 });
  await page.mouse.up();
}

/** One person: nothing is ticked for them, and the button says what is missing. */
async function signAs(page: Page, name: string): Promise<void> {
  await expect(page.getByRole('heading', { level: 2, name })).toBeVisible();
  const sign = page.getByRole('button', { name: '签署', exact: true });
  await expect(sign).toBeDisabled();
  const confirmations = page.getByRole('group', { name: '签之前，逐条确认' }).getByRole('checkbox');
  await expect(confirmations).toHaveCount(3);
  for (const box of await confirmations.all()) {
    await expect(box).not.toBeChecked();
    await box.click();
  }
  await writeByHand(page);
  await page.getByLabel('签名密钥口令', { exact: true }).fill(passphrase);
  const again = page.getByLabel('再写一遍口令', { exact: true });
  if (await again.isVisible()) await again.fill(passphrase);
  await sign.click();
}

/** The report by everybody, the principal last; then the commitment by the principal and a witness. */
export async function signByAll(page: Page): Promise<void> {
  for (const name of [people.safetyManager, people.employee, people.principal, people.principal, people.employee]) {
    await signAs(page, name);
    await expect(page.getByText('正在签署…')).toBeHidden();
  }
  await expect(page.getByText('都签齐了', { exact: true })).toBeVisible();
}
