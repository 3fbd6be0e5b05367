import type { Locator, Page } from '@playwright/test';

/** Presses Tab until the control has the focus, as someone without a mouse does. Fails when it cannot be reached within `most` presses. */
export async function tabTo(page: Page, target: Locator, { back = false, most = 120 }: { readonly back?: boolean; readonly most?: number } = {}): Promise<void> {
  await target.waitFor();
  for (let pressed = 0; pressed <= most; pressed += 1) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press(back ? 'Shift+Tab' : 'Tab');
  }
  throw new Error(`${most} presses of Tab did not reach ${target.toString()}.`);
}

/** Goes there by Tab and presses Enter. */
export async function pressAt(page: Page, target: Locator): Promise<void> {
  await tabTo(page, target);
  await page.keyboard.press('Enter');
}
