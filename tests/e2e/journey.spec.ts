import { expect, test } from './appTest.ts';
import { answerRest } from './journey/answerRest.ts';
import { closeHazard } from './journey/closeHazard.ts';
import { answerTraits, createEnterprise, expectSaved, fillProfile } from './journey/describeEnterprise.ts';
import { scoreAsCards, scoreInTable, setNotApplicable } from './journey/scoreItems.ts';
import { screenHazards } from './journey/screenHazards.ts';
import { seal, signByAll } from './journey/sealAndSign.ts';
import { startAssessment } from './journey/startAssessment.ts';
import { dropOn, findings, oneByteFlipped, saveReport } from './journey/verifyReport.ts';

test('the main job by mouse: from an empty folder to a signed report that is verified', async ({ page, emptyDoor }) => {
  test.setTimeout(600_000);
  const entry = (name: RegExp) => page.getByRole('navigation').getByRole('link', { name }).click();
  await page.goto(emptyDoor.address);
  await test.step('an enterprise with its profile', async () => {
    await createEnterprise(page);
    await fillProfile(page);
    await answerTraits(page);
  });
  await test.step('an assessment is started', () => startAssessment(page));
  await test.step('items are scored', async () => {
    await scoreInTable(page);
    await scoreAsCards(page);
    await setNotApplicable(page);
    await expectSaved(page);
    await answerRest(emptyDoor, 3);
    await page.reload();
  });
  await test.step('one hazard question is answered with 是', () => screenHazards(page));
  await test.step('the conclusion is 一票否决', async () => {
    await entry(/^结论/);
    await expect(page.getByRole('heading', { level: 1, name: '一票否决' })).toBeVisible();
    await entry(/^隐患台账/);
    await page.getByRole('listitem').filter({ hasText: 'HZ-' }).first().click();
  });
  await test.step('the hazard is closed', () => closeHazard(page));
  await test.step('the conclusion is 三级达标', async () => {
    await entry(/^结论/);
    await expect(page.getByRole('heading', { level: 1, name: '三级达标' })).toBeVisible();
  });
  await test.step('sealed and signed', async () => {
    await seal(page);
    await signByAll(page);
  });
  await test.step('verified', async () => {
    const report = await saveReport(page);
    await entry(/^核验文件/);
    await dropOn(page, report, '报告.pdf');
    expect(await findings(page)).toEqual(['完整性 属实', '签署人 未能核实', '评分标准 属实', '得分 属实']);
    await page.getByRole('button', { name: '换一个文件' }).click();
    await dropOn(page, oneByteFlipped(report), '改过的报告.pdf');
    expect((await findings(page))[0]).toBe('完整性 不符');
    await expect(page.getByRole('heading', { level: 1, name: '文件和签名对不上，不能作数' })).toBeVisible();
  });
});
