import { execFileSync } from 'node:child_process';
import type { Page } from '@playwright/test';
import { startedWorkshop } from '../fixtures/workshop.ts';
import { expect, test } from './appTest.ts';
import { pastePicture } from './pastePicture.ts';
import { answerRest, onlyAssessment } from './journey/answerRest.ts';
import { closeHazard } from './journey/closeHazard.ts';

/** The draft report as text without white space. */
async function draftText(page: Page): Promise<string> {
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: /自评报告/ }).first().click();
  const path = await (await download).path();
  return execFileSync('pdftotext', ['-raw', path, '-'], { encoding: 'utf8', maxBuffer: 100_000_000 }).replaceAll(/\s/gu, '');
}

test('a veto from the walk-round to the report: found, stopped, planned, rectified, accepted, lifted, and its history printed', async ({ page, emptyDoor }) => {
  test.setTimeout(300_000);
  await startedWorkshop(emptyDoor);
  await answerRest(emptyDoor, 1);
  const { enterpriseId, assessmentId } = await onlyAssessment(emptyDoor);
  const entry = (name: RegExp) => page.getByRole('navigation').getByRole('link', { name }).click();
  const verdict = (word: string) => expect(page.getByRole('heading', { level: 1, name: word })).toBeVisible();
  const hazard = async () => (await emptyDoor.ask('enterprise.get', { enterpriseId })).file.hazards[0];
  await page.goto(emptyDoor.address);
  await expect(page.getByRole('heading').first()).toBeAttached();

  await test.step('the walk-round finds it', async () => {
    await page.goto(`${new URL(emptyDoor.address).origin}/#/e/${enterpriseId}/a/${assessmentId}/hazards/walk`);
    await page.getByRole('button', { name: /^不分站，全厂走一遍/ }).click();
    await expect(page.locator('#az-walk-question')).toBeVisible();
    await pastePicture(page);
    await expect(page.getByRole('button', { name: /^照片 1/ })).toBeVisible();
    await page.keyboard.press('y');
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('地点').fill('机加工车间');
    await dialog.getByRole('button', { name: '记入台账', exact: true }).click();
    await expect.poll(hazard).toMatchObject({ grade: 'major', source: 'screening', events: [{ kind: 'found' }, { kind: 'evidenceAdded', phase: 'before' }] });
  });
  const { id, title } = await hazard() ?? { id: '', title: '' };

  await test.step('the conclusion is vetoed at 100.0, and the principal is told to stop first', async () => {
    await entry(/^结论/);
    await verdict('一票否决');
    await expect(page.getByRole('region', { name: '自评结论' })).toContainText('100.0');
    await entry(/^负责人一页/);
    await verdict('一票否决');
    const act = page.getByRole('row', { name: new RegExp(`先停：对 ${id}`) });
    await expect(act).toContainText('主要负责人 周明远');
    await expect(act).toContainText('马上');
    await act.getByRole('link').click();
    await expect(page.getByRole('heading', { level: 2, name: title })).toBeVisible();
  });
  await test.step('its finding is proposed, and nothing changes before it is taken', async () => {
    const proposals = page.getByRole('region', { name: '改分建议' });
    await expect(proposals.getByRole('radio', { checked: true })).toHaveCount(0);
    expect((await onlyAssessment(emptyDoor)).view.file.rescorings).toEqual([]);
    await proposals.getByRole('radio').first().click();
    await proposals.getByRole('button', { name: '按选中的扣分' }).first().click();
    await expect.poll(async () => (await onlyAssessment(emptyDoor)).view.file.rescorings).toMatchObject([{ hazardId: id, cause: 'found', before: { percent: '100.0' } }]);
  });
  await test.step('ordered, reported, planned, rectified with photographs, accepted by somebody else, signed off', () => closeHazard(page));
  await test.step('the points come back on request, and both scores stay', async () => {
    const proposals = page.getByRole('region', { name: '改分建议' });
    await proposals.getByRole('radio').first().click();
    await proposals.getByRole('button', { name: '按选中的恢复' }).click();
    await expect(proposals.getByRole('list', { name: '已采纳的改分' }).getByRole('listitem')).toHaveCount(2);
  });
  await test.step('the veto is lifted', async () => {
    await entry(/^结论/);
    await verdict('三级达标');
    await entry(/^负责人一页/);
    await expect(page.getByText('没有要办的事')).toBeVisible();
  });
  await test.step('the report tells the whole history', async () => {
    await entry(/^文件/);
    const text = await draftText(page);
    for (const printed of [id, '停用', '县应急管理局', '按标准整改', '张秀兰', '销号', '一票否决', '复核']) expect(text).toContain(printed);
  });
});
