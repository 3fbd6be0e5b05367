import { expect, type Page } from '@playwright/test';
import { pressAt, tabTo, typeAt } from '../tabTo.ts';
import { enterpriseName, expectSaved, people } from './describeEnterprise.ts';

/** From the empty list, which holds one button: a new enterprise by its name. */
export async function createByKeys(page: Page): Promise<void> {
  await expect(page.getByText('还没有企业。')).toBeVisible();
  await pressAt(page, page.getByRole('button', { name: '新建企业', exact: true }));
  await typeAt(page, page.getByRole('dialog').getByLabel('企业名称'), enterpriseName, { most: 6 });
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: '企业画像' })).toBeVisible();
}

/** The fields in the order in which Tab meets them; the sector is found by typing. */
export async function fillProfileByKeys(page: Page): Promise<void> {
  const field = (label: string, text: string) => typeAt(page, page.getByLabel(label), text);
  await field('从业人员', '42');
  await field('营业收入', '1860');
  await field('统一社会信用代码', '91370829MA3TEXT0X3');
  await expect(page.getByText('校验码相符')).toBeVisible();
  await typeAt(page, page.getByRole('combobox', { name: '行业' }), '机械');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Escape');
  await expect(page.getByText('小型', { exact: true })).toBeVisible();
  await field('主要负责人', people.principal);
  await field('安全管理员', people.safetyManager);
  await expectSaved(page);
}

/** A workshop with dust, solvents and a foundry: a screenful of hazards to be asked about. */
const present = /特种作业|粉|除尘|溶剂|漆|铸造|水冷|金属液|煤气或天然气/;

/** Every question by Y, N and T: the first as 不清楚 first, then each as the workshop has it. U finds what is open. */
export async function answerTraitsByKeys(page: Page): Promise<void> {
  const questions = page.getByRole('radiogroup').filter({ has: page.getByRole('radio', { name: '不清楚' }) });
  await tabTo(page, questions.first().getByRole('radio', { name: '有', exact: true }));
  await page.keyboard.press('t');
  await expect(page.getByText('不当成没有，照样要问').first()).toBeVisible();
  await page.keyboard.press('k');
  await page.keyboard.press('n');
  for (const done = page.getByText('特征都答了'); !(await done.isVisible());) {
    // an answer goes on to the next question by itself; U goes to what is still open
    await page.keyboard.press('u');
    const question = await page.evaluate(() => document.activeElement?.closest('[role="radiogroup"]')?.getAttribute('aria-label') ?? '');
    if (question === '' && await done.isVisible()) break;
    expect(question, 'U goes to a question').not.toBe('');
    await page.keyboard.press(present.test(question) ? 'y' : 'n');
  }
  await expectSaved(page);
}
