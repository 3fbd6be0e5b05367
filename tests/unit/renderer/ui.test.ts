import { join } from 'node:path';
import { inflateSync } from 'node:zlib';
import type { Browser, Page } from '@playwright/test';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { buildPage } from './buildPage.ts';
import type { OpenDoor } from './openDoor.ts';
import { openDoor } from './openDoor.ts';
import { startChromium } from './startChromium.ts';

// a browser on a busy machine takes its time
vi.setConfig({ testTimeout: 90_000 });

const root = join(import.meta.dirname, '../../..');
const pictures = join(root, 'tests/.output/renderer-kit');
const pageDirectory = join(pictures, 'page');
let browser: Browser;
let door: OpenDoor;
let page: Page;

beforeAll(async () => {
  await buildPage(join(import.meta.dirname, 'ui'), 'gallery.html', pageDirectory);
  browser = await startChromium();
  door = await openDoor(pageDirectory);
}, 120_000);
afterAll(async () => {
  await browser.close();
  await door.close();
});
afterEach(() => page.close());

async function open(query: string, height = 720): Promise<void> {
  page = await browser.newPage({ viewport: { width: 1280, height }, reducedMotion: 'reduce' });
  await page.goto(`${door.server.origin}/gallery.html${query}`);
  await page.getByRole('heading', { name: '下一步' }).waitFor();
}

describe('the kit', () => {
  it.each([['light', '', 2600], ['dark', '?theme=dark', 2600], ['125', '?scale=125', 720], ['200', '?scale=200', 720]] as const)('draws in %s without scrolling sideways', async (name, query, height) => {
    await open(query, height);
    await page.getByRole('status', { name: '正在读取' }).waitFor();
    await page.screenshot({ path: join(pictures, `kit-${name}.png`) });
    expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBeLessThanOrEqual(0);
    expect(await page.evaluate(() => { const scroller = document.querySelector('.az-page'); return scroller === null ? -1 : scroller.scrollWidth - scroller.clientWidth; })).toBe(0);
  });

  it('gives every control a name and every target 28 px', async () => {
    await open('', 2600);
    const tree = await page.locator('body').ariaSnapshot();
    expect(tree.split('\n').filter((line) => /- (button|textbox|spinbutton|radio|combobox|link|checkbox|img)(:|$| \[)/.test(line))).toEqual([]);
    const small = await page.locator('button').evaluateAll((buttons) => buttons.filter((button) => !button.classList.contains('az-link')).map((button) => ({ text: button.textContent, box: button.getBoundingClientRect() })).filter(({ box }) => box.width < 28 || box.height < 28).map(({ text }) => text));
    expect(small).toEqual([]);
  });

  it('says the three numbers of the ruler', async () => {
    await open('');
    expect(await page.getByRole('img', { name: '已得 57.5，最高可到 90.3，达标线 60' }).count()).toBeGreaterThan(0);
  });

  it('preselects no answer, and arrows move without answering', async () => {
    await open('', 2600);
    const answers = page.getByRole('radiogroup', { name: '除尘器是干式的吗' });
    expect(await answers.getByRole('radio', { checked: true }).count()).toBe(0);
    await answers.getByRole('radio', { name: '有', exact: true }).focus();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    expect(await page.evaluate(() => window.answers)).toEqual([]);
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => window.answers)).toEqual(['unknown']);
    expect(await answers.getByRole('radio', { name: '不清楚' }).isChecked()).toBe(true);
  });

  it('counts by button, arrow and typing, and takes nothing that is not a count', async () => {
    await open('', 2600);
    const count = page.getByRole('spinbutton', { name: '缺防护，处数' });
    await page.getByRole('button', { name: '加一处' }).click();
    await count.focus();
    await page.keyboard.press('ArrowUp');
    await count.fill('12');
    await count.fill('-3');
    await count.fill('1e9');
    await count.fill('99999');
    await count.blur();
    expect(await page.evaluate(() => window.counts)).toEqual([3, 4, 12]);
    expect(await count.inputValue()).toBe('12');
  });

  it('keeps a dialog keyboard-closable and gives the safe answer the focus', async () => {
    await open('', 2600);
    await page.getByRole('button', { name: '删除企业…' }).click();
    await page.getByRole('dialog', { name: '删除这家企业？' }).waitFor();
    await page.waitForFunction(() => document.activeElement?.textContent === '留着');
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'hidden' });
    expect(await page.getByRole('dialog').isVisible()).toBe(false);
  });
});

/** width, height and the alpha of the corner of an RGBA PNG whose first row is unfiltered or filtered from nothing */
function readPng(bytes: Uint8Array): { width: number; height: number; colorType: number; cornerAlpha: number } {
  const buffer = Buffer.from(bytes);
  const parts: Buffer[] = [];
  for (let at = 8; at < buffer.length;) {
    const length = buffer.readUInt32BE(at);
    if (buffer.toString('latin1', at + 4, at + 8) === 'IDAT') parts.push(buffer.subarray(at + 8, at + 8 + length));
    at += 12 + length;
  }
  return { width: buffer.readUInt32BE(16), height: buffer.readUInt32BE(20), colorType: buffer[25] ?? -1, cornerAlpha: inflateSync(Buffer.concat(parts))[4] ?? -1 };
}

describe('the signature pad', () => {
  const last = () => page.evaluate(() => { const picture = window.signatures.at(-1); return picture == null ? null : { ...picture, pngBytes: [...picture.pngBytes] }; });

  it.each(['', '?scale=200'])('gives what is written as a PNG cut to the ink, on nothing (%s)', async (query) => {
    await open(query, 2600);
    await page.locator('.az-signature-sheet').scrollIntoViewIfNeeded();
    const box = await page.locator('.az-signature-sheet canvas').boundingBox();
    if (box === null) throw new Error('The pad is not in view.');
    await page.mouse.move(box.x + 60, box.y + 60);
    await page.mouse.down();
    await page.mouse.move(box.x + 110, box.y + 100, { steps: 8 });
    await page.mouse.move(box.x + 160, box.y + 60, { steps: 8 });
    await page.mouse.up();
    await page.waitForFunction(() => window.signatures.length > 0);
    await page.locator('.az-signature').screenshot({ path: join(pictures, `signature${query === '' ? '' : '-200'}.png`) });
    const picture = await last();
    if (picture === null) throw new Error('Nothing was reported.');
    const png = readPng(Uint8Array.from(picture.pngBytes));
    expect(png).toEqual({ width: picture.widthPx, height: picture.heightPx, colorType: 6, cornerAlpha: 0 });
    expect(picture.widthPx).toBeGreaterThan(90);
    expect(picture.widthPx).toBeLessThan(140);
    expect(picture.heightPx).toBeLessThan(80);
    await page.getByRole('button', { name: '重写' }).click();
    expect(await last()).toBeNull();
  });

  it('takes a picture of a signature from a file by keyboard, and clears its paper', async () => {
    await open('', 2600);
    const scan = await page.evaluate(async () => {
      const canvas = Object.assign(document.createElement('canvas'), { width: 200, height: 100 });
      const context = canvas.getContext('2d');
      if (context === null) throw new Error('no canvas');
      context.fillStyle = '#fbfaf7'; context.fillRect(0, 0, 200, 100); context.fillStyle = '#222'; context.fillRect(50, 40, 80, 10);
      const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
      return [...new Uint8Array(await (blob ?? new Blob()).arrayBuffer())];
    });
    const chooser = page.waitForEvent('filechooser');
    await page.getByRole('button', { name: '选图片…' }).press('Enter');
    await (await chooser).setFiles({ name: '签名.png', mimeType: 'image/png', buffer: Buffer.from(scan) });
    await page.waitForFunction(() => window.signatures.at(-1) != null);
    expect(await last()).toMatchObject({ widthPx: 92, heightPx: 22 });
  });

  it('says so when the chosen file is not a picture', async () => {
    await open('', 2600);
    const chooser = page.waitForEvent('filechooser');
    await page.getByRole('button', { name: '选图片…' }).click();
    await (await chooser).setFiles({ name: '签名.png', mimeType: 'image/png', buffer: Buffer.from('not a picture') });
    await page.getByText('这个文件不是图片，或者上面没有字迹。').waitFor();
    expect(await page.getByText('这个文件不是图片，或者上面没有字迹。').isVisible()).toBe(true);
  });
});
