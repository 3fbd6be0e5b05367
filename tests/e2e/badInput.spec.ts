import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import type { LoopbackDoor } from '../fixtures/loopbackDoor.ts';
import { startedWorkshop } from '../fixtures/workshop.ts';
import { expect, test, watchComplaints } from './appTest.ts';
import { onlyAssessment } from './journey/answerRest.ts';
import { dropOn } from './journey/verifyReport.ts';

const pack = 'sd-smb-standardization';

/** Opens the scoring page of the one assessment; after a restart of the door at its new address. */
async function openScoring(page: Page, door: LoopbackDoor): Promise<void> {
  const { enterpriseId, assessmentId } = await onlyAssessment(door);
  await page.goto(door.address);
  await expect(page.getByRole('navigation')).toBeVisible();
  await page.goto(`${new URL(door.address).origin}/#/e/${enterpriseId}/a/${assessmentId}/score?pack=${pack}&item=1.1.1`);
  await expect(page.getByRole('checkbox', { name: /^没有该办法/ })).toBeVisible();
}

test('of two windows on one assessment the slower is told, and neither loses what it wrote', async ({ page, context, emptyDoor }) => {
  await startedWorkshop(emptyDoor);
  await openScoring(page, emptyDoor);
  const second = await context.newPage();
  const complaints = watchComplaints(second);
  await openScoring(second, emptyDoor);

  await page.keyboard.press('0');
  await expect(page.getByText('没有扣分，得 4')).toBeVisible();
  await expect(page.getByText(/^已存到本机/)).toBeVisible();
  await second.getByRole('checkbox', { name: /^没有该办法/ }).click();
  await expect(second.getByText('已经重新读取。')).toBeVisible();
  await expect(second.getByText('没有扣分，得 4'), 'the slower window shows what the faster one wrote').toBeVisible();

  await second.keyboard.press('j');
  await second.keyboard.press('0');
  await expect(second.getByText('没有扣分，得 6')).toBeVisible();
  await expect(second.getByText('已经重新读取。')).toBeHidden();
  await expect.poll(async () => Object.keys((await onlyAssessment(emptyDoor)).view.file.layers.self[pack] ?? {}).sort()).toEqual(['1.1.1', '1.1.2']);
  expect(complaints).toEqual([]);
});

test('what the indicator called saved is there after the host was killed', async ({ page, emptyDoor }) => {
  await startedWorkshop(emptyDoor);
  await openScoring(page, emptyDoor);
  await page.keyboard.press('0');
  const note = page.getByLabel('说明');
  await note.fill('第一句，停下来等它存好。');
  await expect.poll(async () => JSON.stringify((await onlyAssessment(emptyDoor)).view.file.layers.self[pack]?.['1.1.1'])).toContain('第一句，停下来等它存好。');
  await expect(page.getByText(/^已存到本机/)).toBeVisible();
  await note.press('End');
  await page.keyboard.type('第二句还没写完');
  await emptyDoor.kill();
  await expect(page.getByText(/没有存|连不上|没有回应|没存上/).first(), 'what was not stored is said').toBeVisible();

  await emptyDoor.restart();
  await openScoring(page, emptyDoor);
  const kept = (await onlyAssessment(emptyDoor)).view.file.layers.self[pack]?.['1.1.1'];
  expect(kept).toMatchObject({ kind: 'scored', findings: [] });
  await expect(page.getByLabel('说明')).toHaveValue(/^第一句，停下来等它存好。/);
});

test('a file that is no PDF is refused with a sentence, and the next one is taken', async ({ page, emptyDoor }) => {
  await page.goto(`${emptyDoor.address}`);
  await page.getByRole('link', { name: '核验文件' }).click();
  await dropOn(page, new TextEncoder().encode('这不是 PDF'), '报告.docx');
  await expect(page.getByRole('alert')).toContainText('PDF');
  await dropOn(page, new TextEncoder().encode('%PDF-1.7\n1 0 obj\n<<'), '半份.pdf');
  await expect(page.getByRole('alert')).toContainText('PDF');
  await expect(page.getByRole('button', { name: '选文件…' })).toBeEnabled();
});

test('a damaged record says so in the list and leaves the others alone', async ({ page, emptyDoor }) => {
  const { enterprise } = await startedWorkshop(emptyDoor);
  await emptyDoor.ask('enterprise.create', { name: '另一家完好的企业' });
  await emptyDoor.kill();
  for (const file of await filesUnder(emptyDoor.folder, enterprise.file.id)) await writeFile(file, '{"damaged');
  await emptyDoor.restart();
  await page.goto(emptyDoor.address);
  await expect(page.getByRole('link', { name: '另一家完好的企业' })).toBeVisible();
  await expect(page.getByText(/^读不出来：/).first()).toBeVisible();
});

test('a damaged assessment is offered back, says what would be missing, and opens', async ({ page, emptyDoor }) => {
  const { enterprise, assessment } = await startedWorkshop(emptyDoor);
  const at = { enterpriseId: enterprise.file.id, assessmentId: assessment.file.id };
  for (const [step, itemId] of ['1.1.1', '1.1.2', '1.1.3', '1.1.4'].entries()) {
    await emptyDoor.ask('assessment.answer', { ...at, seq: assessment.seq + step, layer: 'self', packId: pack, itemId, answer: { kind: 'scored', findings: [], note: '', evidence: [] } });
  }
  await emptyDoor.kill();
  const path = join(emptyDoor.folder, 'enterprises', at.enterpriseId, 'assessments', at.assessmentId);
  await writeFile(`${path}.journal`, (await readFile(`${path}.journal`, 'utf8')).replace('"itemId":"1.1.2"', '"itemId":"1.1.9"'));
  await rm(`${path}.json`, { force: true });
  await emptyDoor.restart();

  await page.goto(emptyDoor.address);
  await expect(page.getByRole('navigation')).toBeVisible();
  await expect(page.getByText('1 次自评读不出来')).toBeVisible();
  await expect(page.getByRole('complementary', { name: '选中的企业' }).getByRole('button', { name: '恢复这一份' })).toBeVisible();
  await page.getByRole('link', { name: enterprise.file.profile.name }).click();
  await expect(page.getByRole('button', { name: '选评分标准' }), 'the rest of the enterprise goes on').toBeVisible();
  await expect(page.getByRole('alert')).toContainText('有一次自评的记录读不出来，已另存。');

  await page.goto(`${new URL(emptyDoor.address).origin}/#/e/${at.enterpriseId}/a/${at.assessmentId}/score?pack=${pack}&item=1.1.1`);
  await expect(page.getByRole('alert')).toContainText(/这份记录读不出来，已另存。 可用 .* 的完好一份。/);
  await page.getByRole('button', { name: '恢复这一份' }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog).toContainText('在这之后的 3 次改动会没有');
  await dialog.getByRole('button', { name: '恢复这一份' }).click();
  await expect(page.getByText('没有扣分，得 4')).toBeVisible();
  expect(Object.keys((await onlyAssessment(emptyDoor)).view.file.layers.self[pack] ?? {})).toEqual(['1.1.1']);
});

/** The stored files of one enterprise's own record. */
async function filesUnder(folder: string, enterpriseId: string): Promise<readonly string[]> {
  const all = await readdir(folder, { recursive: true, withFileTypes: true });
  return all.filter((entry) => entry.isFile() && entry.name.startsWith('enterprise') && entry.parentPath.includes(enterpriseId)).map((entry) => join(entry.parentPath, entry.name));
}
