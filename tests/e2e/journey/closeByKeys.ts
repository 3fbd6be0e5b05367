import { expect, type Page } from '@playwright/test';
import { inkPicture } from '../../fixtures/workshop.ts';
import { chooseFile, expectFocusKept, pickAt, pressAt, typeAt } from '../tabTo.ts';
import { people } from './describeEnterprise.ts';

/** 2199-12-31, month first, as Chromium without a language of its own asks for it */
const farDay = '12312199';

/** Fills the form of the step that comes next, and takes the step. Nothing is written over: what is typed comes after what stands there. */
async function takeStep(page: Page, step: string, action: string, fields: Readonly<Record<string, string>>, choose?: string): Promise<void> {
  const form = page.getByRole('region', { name: step, exact: true });
  if (choose !== undefined) await pickAt(page, form.getByRole('radio'), form.getByRole('radio', { name: choose }));
  for (const [label, text] of Object.entries(fields)) await typeAt(page, form.getByLabel(label, { exact: true }), text);
  await pressAt(page, form.getByRole('button', { name: action, exact: true }));
}

async function attachPhoto(page: Page, label: '附整改前照片' | '附整改后照片'): Promise<void> {
  const photo = { name: `${label}.png`, mimeType: 'image/png', buffer: Buffer.from(inkPicture(label === '附整改前照片' ? 6 : 16)) };
  await chooseFile(page, page.getByRole('button', { name: label, exact: true }), photo);
  await expect(page.getByRole('img', { name: new RegExp(photo.name) })).toBeVisible();
  await expectFocusKept(page);
}

/** The whole loop; 验收 by the one responsible and 销号 by anyone but the principal are refused and keep what was typed. */
export async function closeByKeys(page: Page): Promise<void> {
  await attachPhoto(page, '附整改前照片');
  await takeStep(page, '采取停产停用等措施', '记下措施', { 停了哪里: '机加工车间', 谁下的令: people.principal }, '停用');
  await takeStep(page, '报告，并告知从业人员', '记下报告', { 向谁报告: '县应急管理局', 怎样报告: '电话报告并书面报送', 怎样告知从业人员: '班前会、公告栏' });
  await takeStep(page, '五落实', '定下五落实', { 责任: people.safetyManager, 督办: people.principal, 措施: '按标准整改', 资金: '3000', 时限: farDay, 预案: '整改前停用，专人看护' });
  await takeStep(page, '开始整改', '开始整改', {});
  await takeStep(page, '整改完成', '记下整改完成', { 做了什么: '已按标准整改并试运行' });
  await attachPhoto(page, '附整改后照片');
  await takeStep(page, '验收', '记下验收', { 验收人: people.safetyManager, 怎样验收: '现场试验', 验收结果: '符合要求' });
  await expect(page.getByRole('region', { name: '验收', exact: true })).toContainText(`${people.safetyManager}是整改责任人，不能自己验收重大隐患。`);
  await retype(page, '验收', '验收人', people.employee);
  await takeStep(page, '验收', '记下验收', {});
  await takeStep(page, '销号', '销号', { 销号人: people.employee });
  await expect(page.getByRole('region', { name: '销号', exact: true })).toContainText(`重大隐患只能由主要负责人${people.principal}销号`);
  await retype(page, '销号', '销号人', people.principal);
  await takeStep(page, '销号', '销号', {});
  await expect(page.getByText('已销号，不再影响结论。')).toBeVisible();
}

/** Tab into a line selects nothing, so what stands there is selected by Ctrl A and replaced. */
async function retype(page: Page, step: string, label: string, text: string): Promise<void> {
  await typeAt(page, page.getByRole('region', { name: step, exact: true }).getByLabel(label, { exact: true }), '', { back: true });
  await page.keyboard.press('Control+a');
  await page.keyboard.type(text);
}
