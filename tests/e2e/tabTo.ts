import { expect, type Locator, type Page } from '@playwright/test';

interface Way {
  /** with Shift */
  readonly back?: boolean;
  /** presses before it counts as not reachable */
  readonly most?: number;
}

/** Presses Tab until the control has the focus, as someone without a mouse does. Fails when it cannot be reached within `most` presses. */
export async function tabTo(page: Page, target: Locator, { back = false, most = 60 }: Way = {}): Promise<void> {
  await target.waitFor({ state: 'attached' });
  for (let pressed = 0; pressed <= most; pressed += 1) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press(back ? 'Shift+Tab' : 'Tab');
  }
  throw new Error(`${most} presses of Tab did not reach ${target.toString()}.`);
}

/** The focus stands on something: an act that takes its own button away has to put the focus elsewhere. */
export async function expectFocusKept(page: Page): Promise<void> {
  await expect.poll(() => page.evaluate(() => document.activeElement === document.body), { message: 'the focus is lost', timeout: 5_000 }).toBe(false);
}

/** Goes there by Tab and presses Enter; the focus has to be somewhere afterwards. */
export async function pressAt(page: Page, target: Locator, way: Way = {}): Promise<void> {
  await tabTo(page, target, way);
  await page.keyboard.press('Enter');
  await expectFocusKept(page);
}

/** Goes there by Tab and types. */
export async function typeAt(page: Page, target: Locator, text: string, way: Way = {}): Promise<void> {
  await tabTo(page, target, way);
  await page.keyboard.type(text);
}

/** Ticks a box or a radio with Space. */
export async function tickAt(page: Page, target: Locator, way: Way = {}): Promise<void> {
  await tabTo(page, target, way);
  await page.keyboard.press('Space');
  await expect(target).toBeChecked();
}

/** Chooses one of a group of radios of which none is chosen: Tab leads to the first one, the arrows go on. */
export async function pickAt(page: Page, radios: Locator, wanted: Locator, way: Way = {}): Promise<void> {
  await tabTo(page, radios.first(), way);
  await page.keyboard.press('Space');
  const count = await radios.count();
  for (let steps = 0; !(await wanted.isChecked()); steps += 1) {
    expect(steps, `the arrows reach ${wanted.toString()}`).toBeLessThan(count);
    await page.keyboard.press('ArrowDown');
  }
}

/** A file as the file chooser hands it over. */
export type ChosenFile = string | { readonly name: string; readonly mimeType: string; readonly buffer: Buffer };

/** Opens the file chooser with Enter and gives it a file. */
export async function chooseFile(page: Page, button: Locator, file: ChosenFile, way: Way = {}): Promise<void> {
  await tabTo(page, button, way);
  const chooser = page.waitForEvent('filechooser');
  await page.keyboard.press('Enter');
  await (await chooser).setFiles(file);
}
