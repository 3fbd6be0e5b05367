import { expect, type Page } from '@playwright/test';
import { inkPicture } from '../../fixtures/workshop.ts';
import { people } from './describeEnterprise.ts';

const farDeadline = '2199-12-31';

/** Fills the form of the step that comes next, ticks what is to be ticked, and takes the step. */
async function takeStep(page: Page, step: string, action: string, fields: Readonly<Record<string, string>>, choose?: string): Promise<void> {
  const form = page.getByRole('region', { name: step, exact: true });
  for (const [label, text] of Object.entries(fields)) await form.getByLabel(label, { exact: true }).fill(text);
  if (choose !== undefined) await form.getByRole('radio', { name: choose }).click();
  // antd keeps its spinner in the accessible name for as long as it fades out
  await form.getByRole('button', { name: new RegExp(`${action}$`) }).click();
}

async function attachPhoto(page: Page, label: '附整改前照片' | '附整改后照片'): Promise<void> {
  const photo = { name: `${label}.png`, mimeType: 'image/png', buffer: Buffer.from(inkPicture(label === '附整改前照片' ? 6 : 16)) };
  await page.getByLabel(label, { exact: true }).last().setInputFiles(photo);
  await expect(page.getByRole('img', { name: new RegExp(photo.name) })).toBeVisible();
}

/** 停, 报告, 五落实, 整改, 验收, 销号. The one responsible may not accept; only the principal may close. */
export async function closeHazard(page: Page): Promise<void> {
  await attachPhoto(page, '附整改前照片');
  await takeStep(page, '采取停产停用等措施', '记下措施', { 停了哪里: '机加工车间', 谁下的令: people.principal }, '停用');
  await takeStep(page, '报告，并告知从业人员', '记下报告', { 向谁报告: '县应急管理局', 怎样报告: '电话报告并书面报送', 怎样告知从业人员: '班前会、公告栏' });
  await takeStep(page, '五落实', '定下五落实', { 责任: people.safetyManager, 督办: people.principal, 措施: '按标准整改', 资金: '3000', 时限: farDeadline, 预案: '整改前停用，专人看护' });
  await takeStep(page, '开始整改', '开始整改', {});
  await takeStep(page, '整改完成', '记下整改完成', { 做了什么: '已按标准整改并试运行' });
  await attachPhoto(page, '附整改后照片');
  await takeStep(page, '验收', '记下验收', { 验收人: people.safetyManager, 怎样验收: '现场试验', 验收结果: '符合要求' });
  await expect(page.getByRole('region', { name: '验收', exact: true })).toContainText(`${people.safetyManager}是整改责任人，不能自己验收重大隐患。`);
  await takeStep(page, '验收', '记下验收', { 验收人: people.employee });
  await takeStep(page, '销号', '销号', { 销号人: people.employee });
  await expect(page.getByRole('region', { name: '销号', exact: true })).toContainText(`重大隐患只能由主要负责人${people.principal}销号`);
  await takeStep(page, '销号', '销号', { 销号人: people.principal });
  await expect(page.getByText('已销号，不再影响结论。')).toBeVisible();
}
