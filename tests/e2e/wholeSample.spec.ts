import type { Page } from '@playwright/test';
import type { LoopbackDoor } from '../fixtures/loopbackDoor.ts';
import { expect, test } from './appTest.ts';
import { expectSaved } from './journey/describeEnterprise.ts';
import { comparedWithSample, startSampleAgain, type SampleAgain, type SampleAnswer } from './journey/sampleAgain.ts';
import { pickAt, tabTo, typeAt } from './tabTo.ts';

/** The scoring page of the second assessment, as the app opens it. */
async function openScoring(page: Page, door: LoopbackDoor, { enterpriseId, assessmentId }: SampleAgain): Promise<void> {
  await page.goto(door.address);
  // the token has been taken from the fragment before another address may stand there
  await page.getByRole('heading').first().waitFor();
  await page.evaluate((hash) => { location.hash = hash; }, `/e/${enterpriseId}/a/${assessmentId}/score`);
}

const openRow = (page: Page) => page.locator('[aria-current="true"][id^="item-"]');

const grounds = { trait: /^画像表明/, period: '自评期内没有发生', attested: '其他，写明理由' } as const;

/** The dialog for 空项: the ground by arrows, the reason typed where one is asked for. */
async function setNotApplicable(page: Page, answer: Extract<SampleAnswer['answer'], { kind: 'notApplicable' }>): Promise<void> {
  await page.keyboard.press('n');
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByRole('button', { name: '取消' })).toBeFocused();
    await pickAt(page, dialog.getByRole('radio'), dialog.getByRole('radio', { name: grounds[answer.ground] }), { most: 6 });
  if (answer.ground !== 'trait') await typeAt(page, dialog.getByLabel(/^理由/), answer.reason, { most: 5 });
  await tabTo(page, dialog.getByRole('button', { name: '设为空项', exact: true }), { most: 5 });
  await page.keyboard.press('Enter');
  await expect(dialog).toBeHidden();
}

async function scoreByKeys(page: Page, answers: readonly SampleAnswer[]): Promise<void> {
  for (const { itemId, answer, rules } of answers) {
    await expect(openRow(page)).toHaveAttribute('id', `item-${itemId}`);
    if (answer.kind === 'notApplicable') await setNotApplicable(page, answer);
    else if (rules.length === 0) await page.keyboard.press('0');
    for (const { number, count } of rules) {
      await page.keyboard.press(String(number));
      for (let more = 1; more < count; more += 1) await page.keyboard.press('+');
    }
    await page.keyboard.press('u');
  }
}

test('the whole sample is scored again by keyboard alone, and comes to the same score', async ({ page, sampleDoor }) => {
  test.setTimeout(240_000);
  const again = await startSampleAgain(sampleDoor);
  await openScoring(page, sampleDoor, again);
  for (const [index, { answers }] of again.packs.entries()) {
    if (index > 0) {
      await tabTo(page, page.getByRole('radiogroup', { name: '评分标准' }).getByRole('radio').first(), { back: true, most: 400 });
      await page.keyboard.press('ArrowRight');
    }
    await scoreByKeys(page, answers);
  }
  await expectSaved(page);
  const { given, sample } = await comparedWithSample(sampleDoor, again);
  expect(given).toEqual(sample);
});

/** The card's own buttons, the rules' boxes and steppers, and the dialog: a pointer is enough, a reason is taken from the standard's own words. */
async function scoreByMouse(page: Page, answers: readonly SampleAnswer[]): Promise<void> {
  for (const { itemId, answer, rules } of answers) {
    await expect(openRow(page)).toHaveAttribute('id', `item-${itemId}`);
    if (answer.kind === 'notApplicable') {
      await page.getByRole('button', { name: '设为空项…' }).click();
      const dialog = page.getByRole('dialog');
      await dialog.getByRole('radio', { name: grounds[answer.ground] }).click();
      if (answer.ground !== 'trait') await dialog.getByRole('button', { name: '就是上面这种情形，用它作理由' }).click();
      await dialog.getByRole('button', { name: '设为空项', exact: true }).click();
      await expect(dialog).toBeHidden();
    } else if (rules.length === 0) await page.getByRole('button', { name: '满分', exact: true }).click();
    for (const { number, count } of rules) {
      const rule = page.locator('.az-score-rule').nth(number - 1);
      const more = rule.getByRole('button', { name: /^加一处/ });
      if (await more.count() === 0) await rule.getByRole('checkbox').click();
      else for (let pressed = 0; pressed < count; pressed += 1) await more.click();
    }
    if (itemId !== answers.at(-1)?.itemId) await page.getByRole('button', { name: '评完，下一条' }).click();
  }
}

test('the whole sample is scored again by mouse alone, and comes to the same score', async ({ page, sampleDoor }) => {
  test.setTimeout(240_000);
  const again = await startSampleAgain(sampleDoor);
  await openScoring(page, sampleDoor, again);
  await page.getByText('卡片', { exact: true }).click();
  for (const [index, { answers }] of again.packs.entries()) {
    if (index > 0) await page.getByRole('radiogroup', { name: '评分标准' }).getByRole('radio').last().click({ force: true });
    await scoreByMouse(page, answers);
  }
  await expectSaved(page);
  const { given, sample } = await comparedWithSample(sampleDoor, again);
  expect(given).toEqual(sample);
});
