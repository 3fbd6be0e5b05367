import { chromium } from '@playwright/test';
import { findBrowser } from '../../build/launch/findBrowser.mjs';
import { startedWorkshop } from '../fixtures/workshop.ts';
import { expect, test } from './appTest.ts';

const pack = 'sd-smb-standardization';

test('what the indicator called saved is there after the browser was killed in the middle of typing', async ({ emptyDoor }) => {
  test.setTimeout(90_000);
  const { enterprise, assessment } = await startedWorkshop(emptyDoor);
  const at = { enterpriseId: enterprise.file.id, assessmentId: assessment.file.id };
  const notes = async () => {
    const { file } = await emptyDoor.ask('assessment.get', at);
    return file.layers.self[pack]?.['1.1.1']?.note ?? '';
  };
  const server = await chromium.launchServer({ executablePath: findBrowser(), args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'] });
  const browser = await chromium.connect(server.wsEndpoint());
  const page = await (await browser.newContext({ locale: 'zh-CN', viewport: { width: 1280, height: 720 } })).newPage();
  let calledSaved = '';
  await page.exposeFunction('tellSaved', (text: string) => { calledSaved = text; });
  await page.goto(emptyDoor.address);
  await page.getByRole('heading').first().waitFor();
  await page.evaluate((hash) => { location.hash = hash; }, `/e/${at.enterpriseId}/a/${at.assessmentId}/score?pack=${pack}&item=1.1.1`);
  await expect(page.locator('[id="item-1.1.1"]')).toHaveAttribute('aria-current', 'true');
  await page.keyboard.press('0');
  await expect(page.getByText('没有扣分，得 4')).toBeVisible();
  await page.keyboard.press('m');
  const field = page.getByLabel('说明');
  await expect(field).toBeFocused();
  // in the page itself, at every change of the header: what stood in the field while it said 已存到本机
  await page.evaluate(() => {
    const tell = (window as unknown as { tellSaved(text: string): void }).tellSaved;
    const look = () => {
      const note = document.querySelector<HTMLTextAreaElement>('textarea[aria-label="说明"]');
      if (note !== null && /已存到本机/.test(document.querySelector('header')?.textContent ?? '')) tell(note.value);
    };
    new MutationObserver(look).observe(document.body, { subtree: true, childList: true, characterData: true, attributes: true });
    document.addEventListener('input', () => queueMicrotask(look));
  });
  for (let sentence = 1; sentence <= 6; sentence += 1) {
    await page.keyboard.type(`第 ${sentence} 处看过，记录齐全。`, { delay: 15 });
    if (sentence % 2 === 0) await page.waitForTimeout(700);
  }
  await expect.poll(() => calledSaved.length, { message: 'the indicator said 已存 at least once' }).toBeGreaterThan(20);
  await page.keyboard.type('这一句打到一半', { delay: 15 });
  server.process().kill('SIGKILL');
  await server.close().catch(() => undefined);
  expect((await notes()).startsWith(calledSaved), `on the disk: ${await notes()}; called saved: ${calledSaved}`).toBe(true);
  expect(calledSaved.length).toBeGreaterThan(20);
});
