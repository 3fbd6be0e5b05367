import type { Page } from '@playwright/test';
import { expect, test } from './appTest.ts';
import { expectSaved } from './journey/describeEnterprise.ts';
import { comparedWithSample, startSampleAgain, type SampleAnswer } from './journey/sampleAgain.ts';
import { pickAt, tabTo, typeAt } from './tabTo.ts';

const openRow = (page: Page) => page.locator('[aria-current="true"][id^="item-"]');

/** The dialog for 空项: the ground by arrows, the reason typed where one is asked for. */
async function setNotApplicable(page: Page, answer: Extract<SampleAnswer['answer'], { kind: 'notApplicable' }>): Promise<void> {
  await page.keyboard.press('n');
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByRole('button', { name: '取消' })).toBeFocused();
  const ground = { trait: /^画像表明/, period: '自评期内没有发生', attested: '其他，写明理由' }[answer.ground];
  await pickAt(page, dialog.getByRole('radio'), dialog.getByRole('radio', { name: ground }), { most: 6 });
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
  await page.goto(sampleDoor.address);
  await page.goto(`${sampleDoor.address.split('#')[0]}#/e/${again.enterpriseId}/a/${again.assessmentId}/score`);
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
