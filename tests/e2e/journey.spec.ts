import { expect, test } from './appTest.ts';
import { answerTraits, createEnterprise, fillProfile } from './journey/describeEnterprise.ts';
import { startAssessment } from './journey/startAssessment.ts';

test('the main job by mouse: from an empty folder to a signed report that is verified', async ({ page, emptyDoor }) => {
  test.setTimeout(240_000);
  await page.goto(emptyDoor.address);
  await test.step('an enterprise with its profile', async () => {
    await createEnterprise(page);
    await fillProfile(page);
    await answerTraits(page);
  });
  await test.step('an assessment is started', () => startAssessment(page));
  expect(await emptyDoor.ask('enterprise.list', {})).toHaveLength(1);
});
