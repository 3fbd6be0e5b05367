import { packItems } from '../fixtures/workshop.ts';
import { expect, test } from './appTest.ts';
import { answerRest, onlyAssessment } from './journey/answerRest.ts';
import { closeByKeys } from './journey/closeByKeys.ts';
import { answerTraitsByKeys, createByKeys, fillProfileByKeys } from './journey/describeByKeys.ts';
import { expectSaved } from './journey/describeEnterprise.ts';
import { expectScored, noteByKeys, scoreByKeys } from './journey/scoreByKeys.ts';
import { screenByKeys } from './journey/screenByKeys.ts';
import { sealByKeys, signByKeys } from './journey/signByKeys.ts';
import { startByKeys } from './journey/startByKeys.ts';
import { chooseFile, pressAt, tabTo } from './tabTo.ts';

const [primary, gate] = ['sd-smb-standardization', 'sd-dual-prevention'] as const;

test('the main job by keyboard alone: from an empty folder to a signed report that is verified', async ({ page, emptyDoor }) => {
  test.setTimeout(600_000);
  const entry = (name: RegExp) => pressAt(page, page.getByRole('navigation').getByRole('link', { name }), { most: 120 });
  await page.goto(emptyDoor.address);
  await test.step('an enterprise with its profile', async () => {
    await createByKeys(page);
    await fillProfileByKeys(page);
    await answerTraitsByKeys(page);
  });
  await test.step('an assessment is started', () => startByKeys(page));
  await test.step('items in every way, and a note, by single keys', async () => {
    const done = await scoreByKeys(page, primary, 4);
    await noteByKeys(page, '现场看过，记录齐全。');
    await expectSaved(page);
    await expectScored(emptyDoor, primary, done);
    const noted = Object.values((await onlyAssessment(emptyDoor)).view.file.layers.self[primary] ?? {}).filter(({ note }) => note === '现场看过，记录齐全。');
    expect(noted).toHaveLength(1);
  });
  await test.step('items of the other scored pack', async () => {
    await tabTo(page, page.getByRole('radiogroup', { name: '评分标准' }).getByRole('radio').first(), { back: true, most: 120 });
    await page.keyboard.press('ArrowRight');
    await expect(page.getByRole('radiogroup', { name: '评分标准' }).getByRole('radio').last()).toBeChecked();
    const done = await scoreByKeys(page, gate, 1);
    await expectSaved(page);
    await expectScored(emptyDoor, gate, done);
    expect(packItems(gate).length).toBeGreaterThan(Object.keys(done).length);
    await answerRest(emptyDoor, 14);
    await page.reload();
  });
  await test.step('a screenful of hazard questions, and one 是', async () => {
    await entry(/^重大隐患/);
    await screenByKeys(page);
  });
  await test.step('the conclusion is 一票否决', async () => {
    await entry(/^结论/);
    await expect(page.getByRole('heading', { level: 1, name: '一票否决' })).toBeVisible();
    await entry(/^隐患台账/);
    await pressAt(page, page.getByRole('listitem').getByRole('link', { name: /HZ-/ }));
  });
  await test.step('the hazard is closed', () => closeByKeys(page));
  await test.step('sealed and signed', async () => {
    await entry(/^结论/);
    await expect(page.getByRole('heading', { level: 1, name: '三级达标' })).toBeVisible();
    await sealByKeys(page);
    await signByKeys(page);
  });
  await test.step('verified', async () => {
    const { enterpriseId, assessmentId, view } = await onlyAssessment(emptyDoor);
    const report = view.file.documents.find(({ kind }) => kind === 'report');
    const { path } = await emptyDoor.ask('document.reveal', { enterpriseId, assessmentId, documentId: report?.id ?? '' });
    await entry(/^核验文件/);
    await chooseFile(page, page.getByRole('button', { name: '选文件…', exact: true }), path);
    await expect(page.getByText('没有发现改动；签署人的身份还没有核实')).toBeVisible();
  });
});
