import type { Locator, Page } from '@playwright/test';
import { inkPicture, passphrase } from '../fixtures/workshop.ts';
import { expect, test } from './appTest.ts';
import { onlyAssessment } from './journey/answerRest.ts';
import { pressAt, tabTo } from './tabTo.ts';

type Button = (name: string) => Locator;

/** Opens the file chooser with Enter and gives it a file. */
async function chooseFile(page: Page, button: Locator, file: string | { name: string; mimeType: string; buffer: Buffer }): Promise<void> {
  await tabTo(page, button);
  const chooser = page.waitForEvent('filechooser');
  await page.keyboard.press('Enter');
  await (await chooser).setFiles(file);
}

/** One person's form: three confirmations, a picture of the signature, a passphrase twice where there is no key yet. */
async function signAs(page: Page, name: string, button: Button): Promise<void> {
  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
  for (const box of await page.getByRole('group', { name: '签之前，逐条确认' }).getByRole('checkbox').all()) {
    await tabTo(page, box);
    await page.keyboard.press('Space');
  }
  await chooseFile(page, button('选签名图片…'), { name: '签名.png', mimeType: 'image/png', buffer: Buffer.from(inkPicture()) });
  await tabTo(page, page.getByLabel('签名密钥口令', { exact: true }));
  await page.keyboard.type(passphrase);
  const again = page.getByLabel('再写一遍口令', { exact: true });
  if (await again.isVisible()) {
    await tabTo(page, again);
    await page.keyboard.type(passphrase);
  }
  await pressAt(page, button('签署'));
}

test('the main job by keyboard alone: answers, conclusion, seal, signatures, verification', async ({ page, sampleDoor }) => {
  test.setTimeout(420_000);
  const button: Button = (name) => page.getByRole('button', { name, exact: true });
  const entry = (name: RegExp) => page.getByRole('navigation').getByRole('link', { name });
  await page.goto(sampleDoor.address);
  await test.step('opens the enterprise', async () => {
    await expect(page.getByRole('link', { name: /^嘉祥县安准示例机械有限公司/ })).toBeVisible();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { name: '下一步' })).toBeVisible();
  });
  await test.step('changes two answers', async () => {
    await pressAt(page, entry(/^逐条评分/));
    await expect(page.getByText('换看法')).toBeVisible();
    await page.keyboard.press('0');
    await expect(page.getByText('没有扣分，得 4')).toBeVisible();
    await page.keyboard.press('2');
    await page.keyboard.press('+');
    await expect(page.getByText('应扣 2，本条满 4，计扣 2，得 2')).toBeVisible();
    await page.keyboard.press('j');
    await page.keyboard.press('0');
    await expect(page.getByText('没有扣分，得 6')).toBeVisible();
    await expect.poll(async () => (await onlyAssessment(sampleDoor)).view.file.layers.self['sd-smb-standardization']?.['1.1.2']).toMatchObject({ kind: 'scored', findings: [] });
    expect((await onlyAssessment(sampleDoor)).view.file.layers.self['sd-smb-standardization']?.['1.1.1']).toMatchObject({ findings: [{ itemId: '1.1.1', ruleId: '1.1.1-b', count: 2 }] });
  });
  await test.step('seals', async () => {
    await pressAt(page, entry(/^结论/));
    await expect(page.getByRole('heading', { level: 1, name: '三级达标' })).toBeVisible();
    await pressAt(page, button('封存并签署…'));
    await expect(page.getByRole('dialog').getByRole('button', { name: '取消' })).toBeFocused();
    await pressAt(page, page.getByRole('dialog').getByRole('button', { name: '封存', exact: true }));
  });
  await test.step('signs as everybody in turn', async () => {
    await pressAt(page, button('生成要签的文件'));
    const { view: { file } } = await onlyAssessment(sampleDoor);
    for (const { memberId } of file.seal?.signatures ?? []) await signAs(page, file.team.find(({ id }) => id === memberId)?.name ?? memberId, button);
    await expect(page.getByText('都签齐了', { exact: true })).toBeVisible();
  });
  await test.step('verifies the report', async () => {
    const { enterpriseId, assessmentId, view } = await onlyAssessment(sampleDoor);
    const report = view.file.documents.find(({ kind }) => kind === 'report');
    const { path } = await sampleDoor.ask('document.reveal', { enterpriseId, assessmentId, documentId: report?.id ?? '' });
    await pressAt(page, entry(/^核验文件/));
    await chooseFile(page, button('选文件…'), path);
    await expect(page.getByText('没有发现改动；签署人的身份还没有核实')).toBeVisible();
  });
});
