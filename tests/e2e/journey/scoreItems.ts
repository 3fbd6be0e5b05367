import { expect, type Page } from '@playwright/test';
import { inkPicture } from '../../fixtures/workshop.ts';

/** Opens an item's row in the table. */
async function openItem(page: Page, itemId: string): Promise<void> {
  await page.locator(`[id="item-${itemId}"]`).getByRole('button').click();
}

async function countUp(page: Page, rule: RegExp, times: number): Promise<void> {
  const more = page.getByRole('button', { name: rule });
  for (let pressed = 0; pressed < times; pressed += 1) await more.click();
}

const next = (page: Page) => page.getByRole('button', { name: '评完，下一条' }).click();

/** Four items in the table: a forfeit, a full deduction, two rules that add up, and a rule with a cap; a note and a file as evidence. */
export async function scoreInTable(page: Page): Promise<void> {
  await page.getByRole('checkbox', { name: /^没有该办法/ }).click();
  await expect(page.getByText('有“不得分”的情形，本条满 4，计扣 4，得 0')).toBeVisible();
  await next(page);
  await countUp(page, /^加一处: 缺少的指标类别/, 3);
  await expect(page.getByText('应扣 6，本条满 6，计扣 6，得 0')).toBeVisible();
  await next(page);
  await countUp(page, /^加一处: 没有签订责任书/, 2);
  await countUp(page, /^加一处: 代签、缺日期/, 1);
  await expect(page.getByText('应扣 2 + 1 = 3，本条满 5，计扣 3，得 2')).toBeVisible();
  await next(page);
  await countUp(page, /^加一处: 缺少的半年对照记录/, 3);
  await expect(page.getByText('应扣 4，本条满 5，计扣 4，得 1')).toBeVisible();
  await page.getByLabel('说明').fill('上半年没有对照，办公室 6 月补查。');
  await page.getByLabel('附证据', { exact: true }).setInputFiles({ name: '半年对照.png', mimeType: 'image/png', buffer: Buffer.from(inkPicture()) });
  await expect(page.getByRole('list', { name: '证据' })).toContainText('半年对照.png');
}

/** Eight items as cards, one with points taken from its category besides. */
export async function scoreAsCards(page: Page): Promise<void> {
  await openItem(page, '2.1.1');
  await page.getByText('卡片', { exact: true }).click();
  const full = page.getByRole('button', { name: '满分', exact: true });
  for (const points of [4, 3, 3, 8]) {
    await full.click();
    await expect(page.getByText(`没有扣分，得 ${points}`)).toBeVisible();
    await next(page);
  }
  await page.getByRole('checkbox', { name: /^重大隐患整改等必须亲自组织的事项/ }).click();
  await expect(page.getByText('另从本类目追加扣 10')).toBeVisible();
  await next(page);
  for (const points of [6, 6, 10]) {
    await full.click();
    await expect(page.getByText(`没有扣分，得 ${points}`)).toBeVisible();
    await next(page);
  }
  await page.getByText('表格', { exact: true }).click();
}

/** 空项 where the pack allows it, with a reason; where it does not, the button says why not. */
export async function setNotApplicable(page: Page): Promise<void> {
  await openItem(page, '1.1.1');
  await expect(page.getByRole('button', { name: '设为空项…' })).toBeDisabled();
  await openItem(page, '5.4.1');
  await page.getByRole('button', { name: '设为空项…' }).click();
  const dialog = page.getByRole('dialog');
  const confirm = dialog.getByRole('button', { name: '设为空项' });
  await dialog.getByRole('radio', { name: '其他，写明理由' }).click();
  await expect(confirm).toBeDisabled();
  await dialog.getByLabel(/^理由/).fill('全年没有外来人员进厂，门卫登记簿在册。');
  await confirm.click();
  await expect(page.getByText('空项，标准分 6 不计入')).toBeVisible();
}
