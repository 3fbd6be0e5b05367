import { join } from 'node:path';
import type { Browser, Page } from '@playwright/test';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { buildPage } from './buildPage.ts';
import type { OpenDoor } from './openDoor.ts';
import { openDoor } from './openDoor.ts';
import { startChromium } from './startChromium.ts';

// a browser on a busy machine takes its time
vi.setConfig({ testTimeout: 90_000 });

const root = join(import.meta.dirname, '../../..');
const pageDirectory = join(root, 'tests/.output/renderer-shell/page');
const pictures = join(root, 'tests/.output/renderer-shell');
let browser: Browser;
let door: OpenDoor;
let page: Page;
let thrown: string[];

beforeAll(async () => {
  await buildPage(join(root, 'renderer'), 'index.html', pageDirectory);
  browser = await startChromium();
}, 120_000);
afterAll(() => browser.close());
beforeEach(async () => {
  door = await openDoor(pageDirectory);
  page = await browser.newPage({ viewport: { width: 1280, height: 720 }, reducedMotion: 'reduce', colorScheme: 'light', locale: 'zh-CN' });
  thrown = [];
  page.on('pageerror', (error) => thrown.push(String(error)));
});
afterEach(async () => {
  await page.close();
  await door.close();
  expect(thrown).toEqual([]);
});

// the first page must stand before the next is asked for, or the start's own way to it wins
const open = async (route: string) => {
  await page.goto(door.server.address);
  await page.getByRole('navigation').first().waitFor();
  await page.evaluate((hash) => { location.hash = hash; }, route);
};
const onRoot = (name: string) => page.evaluate((attribute) => document.documentElement.getAttribute(attribute), name);

describe('the window', () => {
  it('takes the token out of the address and answers from the host', async () => {
    await open('/settings');
    await page.getByRole('heading', { level: 1, name: '设置' }).waitFor();
    expect(page.url()).not.toContain('token');
    expect(await page.getByText('0.1.0').isVisible()).toBe(true);
    await page.screenshot({ path: join(pictures, 'settings-light.png') });
  });

  it('says in words that it has no token when it was opened without one', async () => {
    await page.goto(`${door.server.origin}/#/settings`);
    await page.getByRole('alert').waitFor();
    expect(await page.getByRole('alert').innerText()).toContain('请用启动时显示的完整地址打开');
  });

  it('turns dark at once and still is after a reload', async () => {
    await open('/settings');
    await page.getByText('深色').click();
    await page.waitForFunction(() => document.documentElement.dataset['theme'] === 'dark');
    expect(await page.evaluate(() => getComputedStyle(document.body).backgroundColor)).toBe('rgb(17, 22, 21)');
    await page.waitForFunction(() => document.querySelector('[aria-busy="true"]') === null);
    expect(await door.host.call('settings.get', {})).toMatchObject({ ok: true, value: { theme: 'dark' } });
    await page.reload();
    await page.getByRole('heading', { level: 1 }).waitFor();
    expect(await onRoot('data-theme')).toBe('dark');
    await page.screenshot({ path: join(pictures, 'settings-dark.png') });
  });

  it('speaks English as soon as it is chosen', async () => {
    await open('/settings');
    await page.getByRole('combobox', { name: '语言' }).click();
    await page.getByText('English').last().click();
    await page.getByRole('heading', { level: 1, name: 'Settings' }).waitFor();
    expect(await onRoot('lang')).toBe('en');
    expect(await page.title()).toBe('Settings · Anzhun');
    await page.screenshot({ path: join(pictures, 'settings-en.png') });
  });

  it('becomes one pane with a menu at 200 % and does not scroll sideways', async () => {
    await open('/settings');
    await page.getByText('200 %', { exact: true }).click();
    await page.waitForFunction(() => document.documentElement.dataset['layout'] === 'narrow');
    expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBeLessThanOrEqual(0);
    await page.getByRole('button', { name: '菜单' }).click();
    await page.getByRole('navigation', { name: '主导航' }).waitFor();
    await page.screenshot({ path: join(pictures, 'menu-200.png') });
  });

  it('shows all keys on ? and not while someone types', async () => {
    await open('/settings');
    const author = page.getByRole('textbox', { name: '记录人' });
    await author.click();
    await page.keyboard.type('甲?');
    expect(await page.getByRole('dialog').count()).toBe(0);
    expect(await author.inputValue()).toBe('甲?');
    await page.getByRole('heading', { level: 1 }).click();
    await page.keyboard.press('?');
    await page.getByRole('dialog', { name: '全部按键' }).waitFor();
  });

  it('says that an enterprise was not found, with a way to try again', async () => {
    await open('/e/e-00000000');
    await page.getByRole('alert').waitFor();
    expect(await page.getByRole('alert').innerText()).toContain('找不到这家企业');
    expect(await page.getByRole('button', { name: '重试' }).isVisible()).toBe(true);
  });

  it('says that an address leads nowhere', async () => {
    await open('/nowhere');
    await page.getByText('没有这一页。').waitFor();
    expect(await page.getByText('没有这一页。').isVisible()).toBe(true);
  });
});
