import { expect, type Page } from '@playwright/test';
import { inkPicture, passphrase } from '../../fixtures/workshop.ts';
import { chooseFile, pressAt, tabTo, tickAt, typeAt } from '../tabTo.ts';
import { people } from './describeEnterprise.ts';

/** 封存, asked once with the safe answer under the focus; then the documents are made, and the first signer's name has the focus. */
export async function sealByKeys(page: Page): Promise<void> {
  await pressAt(page, page.getByRole('button', { name: '封存并签署…', exact: true }));
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByRole('button', { name: '取消' })).toBeFocused();
  await pressAt(page, dialog.getByRole('button', { name: '封存', exact: true }), { most: 6 });
  await pressAt(page, page.getByRole('button', { name: '生成要签的文件', exact: true }));
}

/** One person's form: three confirmations, a picture of the signature, a passphrase twice where there is no key yet. */
async function signAs(page: Page, name: string): Promise<void> {
  await expect(page.getByRole('heading', { level: 2, name }), 'the name of who signs has the focus').toBeFocused();
  for (const box of await page.getByRole('group', { name: '签之前，逐条确认' }).getByRole('checkbox').all()) await tickAt(page, box, { most: 3 });
  await chooseFile(page, page.getByRole('button', { name: '选签名图片…', exact: true }), { name: '签名.png', mimeType: 'image/png', buffer: Buffer.from(inkPicture()) }, { most: 3 });
  await typeAt(page, page.getByLabel('签名密钥口令', { exact: true }), passphrase, { most: 4 });
  const again = page.getByLabel('再写一遍口令', { exact: true });
  if (await again.isVisible()) await typeAt(page, again, passphrase, { most: 4 });
  const sign = page.getByRole('button', { name: '签署', exact: true });
  // the picture is still being cleaned of its paper while the passphrase is typed; Tab passes a button that is not ready
  await expect(sign).toBeEnabled();
  await tabTo(page, sign, { most: 5 });
  await page.keyboard.press('Enter');
}

/** The report by everybody, the principal last; then the commitment by the principal and a witness. */
export async function signByKeys(page: Page): Promise<void> {
  for (const name of [people.safetyManager, people.employee, people.principal, people.principal, people.employee]) await signAs(page, name);
  await expect(page.getByText('都签齐了', { exact: true })).toBeVisible();
  await expect(page.getByRole('button', { name: '看文件', exact: true }), 'the next act has the focus').toBeFocused();
}
