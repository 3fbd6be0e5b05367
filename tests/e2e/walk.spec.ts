import { askedCriteria, startedWorkshop } from '../fixtures/workshop.ts';
import { expect, test } from './appTest.ts';
import { pastePicture } from './pastePicture.ts';
import { onlyAssessment } from './journey/answerRest.ts';
import { expectFocusKept, pressAt } from './tabTo.ts';

test('a walk-round by keys: two stations, ten answers, a pasted photograph, a ledger entry, and on where it stopped', async ({ page, emptyDoor }) => {
  const workshop = await startedWorkshop(emptyDoor);
  const asked = askedCriteria(workshop);
  const [first, second, third, fourth] = asked as [string, string, string, string];
  const { enterpriseId, assessmentId } = await onlyAssessment(emptyDoor);
  const file = async () => (await onlyAssessment(emptyDoor)).view.file;
  const question = page.locator('#az-walk-question');
  const inView = async (id: string, station: string) => {
    await expect(page.locator('.az-walk-ref').getByText(id, { exact: true })).toBeVisible();
    await expect(page.locator('.az-walk-bar').getByText(station, { exact: true })).toBeVisible();
  };
  await page.goto(emptyDoor.address);
  await expect(page.getByRole('heading').first()).toBeAttached();
  await test.step('two stations, the first question at both; what has none comes last', async () => {
    await page.goto(`${new URL(emptyDoor.address).origin}/#/e/${enterpriseId}/a/${assessmentId}/hazards`);
    await page.getByRole('button', { name: '现场核对', exact: true }).click();
    for (const [name, ids] of [['除尘间', [first, second, third]], ['喷漆房', [first, fourth]]] as const) {
      await page.getByLabel('站名', { exact: true }).fill(name);
      await page.keyboard.press('Enter');
      for (const id of ids) await page.getByRole('checkbox', { name: new RegExp(`^${id}`) }).check();
    }
    await expect(page.getByText(`没放进任何一站的 ${asked.length - 4} 条，最后一站“其他”一起问。`)).toBeVisible();
    await expect(page.getByRole('button', { name: /^开始核对/ })).toBeVisible();
    await page.keyboard.press('Enter');
    await expectFocusKept(page);
    await inView(first, '除尘间');
    await expect(page.getByRole('radio', { checked: true })).toHaveCount(0);
  });
  await test.step('否 at one of two stations does not answer it yet; undo takes it back', async () => {
    await page.keyboard.press('n');
    await expect(page.getByText(`已记：除尘间 ${first} 否。还有 1 站没看，都看过才判定。`)).toBeVisible();
    await inView(second, '除尘间');
    await page.keyboard.press('Control+z');
    await inView(first, '除尘间');
    await expect.poll(async () => (await file()).walk.observations).toEqual({});
    await page.keyboard.press('n');
  });
  await test.step('待查 with a note and a photograph from the clipboard', async () => {
    await inView(second, '除尘间');
    await page.keyboard.press('m');
    await page.keyboard.type('梯子不够高，没看到。');
    await page.keyboard.press('Enter');
    await pastePicture(page);
    await expect(page.getByRole('img', { name: /^照片 / })).toBeVisible();
    await page.keyboard.press('t');
    await inView(third, '除尘间');
    await expect.poll(async () => (await file()).screening[second]).toBeDefined();
    const { screening, evidence } = await file();
    expect(screening[second]).toMatchObject({ answer: 'toCheck', note: '除尘间：梯子不够高，没看到。', evidence: Object.keys(evidence) });
    expect(Object.values(evidence)).toMatchObject([{ kind: 'photo', mime: 'image/png', name: expect.stringContaining(second) }]);
  });
  await test.step('是 opens the ledger entry with the place and the photograph, and the walk goes on', async () => {
    await pastePicture(page);
    await expect(page.getByRole('button', { name: /^照片 1/ })).toBeVisible();
    await page.keyboard.press('y');
    await expect(page.getByRole('dialog').getByLabel('地点')).toHaveValue('除尘间');
    await pressAt(page, page.getByRole('dialog').getByRole('button', { name: '记入台账', exact: true }), { most: 20 });
    await expect(page.getByRole('heading', { name: '除尘间做完了' })).toBeFocused();
    await expect.poll(async () => (await emptyDoor.ask('enterprise.get', { enterpriseId })).file.hazards).toMatchObject([
      { basis: { kind: 'criterion', criterionId: third }, area: '除尘间', grade: 'major', source: 'screening', events: [{ kind: 'found' }, { kind: 'evidenceAdded', phase: 'before' }] },
    ]);
    await expect.poll(async () => (await file()).screening[third]).toMatchObject({ answer: 'yes' });
  });
  await test.step('the next station answers what both have; then the rest', async () => {
    await page.keyboard.press('Enter');
    await inView(first, '喷漆房');
    await page.keyboard.press('n');
    await inView(fourth, '喷漆房');
    await expect.poll(async () => (await file()).screening[first]).toMatchObject({ answer: 'no' });
    await page.keyboard.press('n');
    await page.keyboard.press('Enter');
    for (const id of asked.slice(4, 9)) {
      await inView(id, '其他');
      await page.keyboard.press('n');
    }
    await inView(asked[9] ?? '', '其他');
    await expect.poll(async () => Object.values((await file()).walk.observations).flatMap((seen) => Object.keys(seen))).toHaveLength(10);
  });
  await test.step('it goes on where it stopped, after a look elsewhere and a reload', async () => {
    await page.getByRole('button', { name: '回首页，下次接着' }).click();
    await expect(page.getByRole('heading', { name: '下一步' })).toBeVisible();
    await page.reload();
    await page.getByRole('button', { name: '现场核对', exact: true }).first().click();
    await inView(asked[9] ?? '', '其他');
    await expect(question).toBeVisible();
  });
});
