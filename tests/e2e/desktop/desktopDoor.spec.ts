import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import type { HostBridge } from '../../../electron/contract/HostBridge.ts';
import { chineseWords } from '../../../electron/desktop/words.zh-CN.ts';
import type { DesktopLaunch, DesktopUnderTest } from './DesktopUnderTest.ts';
import { electronBinary, launchElectron } from './launchElectron.ts';
import { launchStandIn } from './launchStandIn.ts';

declare const window: Window & { readonly host: HostBridge };

const binary = electronBinary();
const doors = [
  { name: 'over the stand-in', start: launchStandIn, missing: false },
  { name: 'in Electron', start: (launch: DesktopLaunch) => launchElectron(launch, binary ?? ''), missing: binary === undefined },
];

for (const door of doors) {
  test.describe(`door 1 ${door.name}`, () => {
    test.skip(door.missing, 'needs the Electron binary');
    test.describe.configure({ mode: 'serial' });
    let folder: string;
    let launch: DesktopLaunch;
    const running: DesktopUnderTest[] = [];
    const start = async (changed: Partial<DesktopLaunch> = {}): Promise<DesktopUnderTest> => {
      const desktop = await door.start({ ...launch, ...changed });
      running.push(desktop);
      return desktop;
    };

    test.beforeEach(() => {
      folder = mkdtempSync(path.join(tmpdir(), 'anzhun-desktop-'));
      launch = { dataDirectory: path.join(folder, 'data'), userData: path.join(folder, 'user'), documents: path.join(folder, 'documents') };
    });
    test.afterEach(async () => {
      for (const desktop of running.splice(0)) await desktop.kill();
      rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
    });

    test('shows the page, answers its calls and lets go of the data folder when it quits', async () => {
      const { page, clickMenu, ended } = await start();
      await expect(page.locator('#root')).not.toBeEmpty();
      expect(await page.evaluate(() => window.host.call('app.info', {}))).toMatchObject({ ok: true, value: { door: 'desktop', dataDirectory: launch.dataDirectory, demo: false } });
      expect(await page.evaluate(() => window.host.call('enterprise.get', { enterpriseId: '' }))).toMatchObject({ ok: false, error: { code: 'call.badInput' } });
      expect(await page.evaluate(() => window.host.call('shell.run', {}))).toMatchObject({ ok: false, error: { code: 'call.unknownChannel' } });
      await clickMenu('quit');
      expect(await ended).toBe(0);
      const again = await start();
      expect(await again.page.evaluate(() => window.host.call('enterprise.list', {}))).toEqual({ ok: true, value: [] });
    });

    test('ends when its window is closed', async () => {
      const { page, ended } = await start();
      await expect(page.locator('#root')).not.toBeEmpty();
      await page.close();
      expect(await ended).toBe(0);
    });

    test('keeps what was accepted when it is killed, and opens again over what the dead process held', async () => {
      const first = await start();
      expect(await first.page.evaluate(() => window.host.call('enterprise.create', { name: '齐鲁精工机械有限公司' }))).toMatchObject({ ok: true });
      await first.kill();
      const second = await start();
      expect(await second.page.evaluate(() => window.host.call('enterprise.list', {}))).toMatchObject({ ok: true, value: [{ name: '齐鲁精工机械有限公司' }] });
    });

    test('runs once: a second start brings the first forward and ends', async () => {
      await start();
      await expect(door.start(launch)).rejects.toThrow();
    });

    test('gives the page one frozen object and nothing of Electron or Node', async () => {
      const { page } = await start();
      const found = await page.evaluate(() => {
        const globals = globalThis as unknown as Record<string, unknown>;
        const host = globals['host'] as object;
        try {
          Object.assign(host, { call: () => 'replaced' });
        } catch {
          // frozen in strict mode
        }
        return { keys: Object.keys(host).sort(), frozen: Object.isFrozen(host), replaced: String((host as { call: unknown }).call).includes('replaced'), leaked: ['require', 'process', 'module', 'ipcRenderer', 'electron', 'Buffer'].filter((name) => name in globals) };
      });
      expect(found).toEqual({ keys: ['call', 'cancel', 'channels'], frozen: true, replaced: false, leaked: [] });
    });

    test('denies windows, other pages, frames, foreign files and injected script', async () => {
      const { page, windowCount, openedOutside } = await start();
      const address = page.url();
      await page.evaluate(() => {
        globalThis.open('https://example.org/');
        globalThis.open('https://flk.npc.gov.cn/');
      });
      await expect.poll(openedOutside).toEqual(['https://flk.npc.gov.cn/']);
      await expect.poll(windowCount).toBe(1);
      expect(await page.evaluate(async () => {
        const refusedFetch = (url: string): Promise<string> => fetch(url).then((response) => `${url} ${response.status}`, () => 'refused');
        document.body.append(Object.assign(document.createElement('script'), { textContent: 'globalThis.injected = 1' }));
        document.body.append(Object.assign(document.createElement('iframe'), { src: 'https://example.org/' }));
        return {
          outside: await refusedFetch('https://example.org/'),
          loopback: await refusedFetch('http://127.0.0.1:9/'),
          climbing: (await fetch('/..%2f..%2fpackage.json')).status,
          source: (await fetch('/desktop/main.cjs')).status,
          injected: 'injected' in globalThis,
          evaluated: (() => {
            try {
              return new Function('return 1')() as number;
            } catch {
              return 'refused';
            }
          })(),
        };
      })).toEqual({ outside: 'refused', loopback: 'refused', climbing: 404, source: 404, injected: false, evaluated: 'refused' });
      await page.evaluate(() => void (globalThis.location.href = 'https://example.org/')).catch(() => undefined);
      await page.waitForTimeout(300);
      expect(page.url()).toBe(address);
      expect(await page.evaluate(() => typeof window.host.call)).toBe('function');
    });

    test('says in a dialog that updates are off, and why a feed is refused', async () => {
      const { page, clickMenu, answerDialog, asked } = await start();
      await answerDialog('showMessageBox', { response: 0 });
      await clickMenu('checkUpdate');
      await expect.poll(async () => (await asked()).map((dialog) => dialog.options.message)).toEqual([chineseWords.updateOff]);
      expect(await page.evaluate(() => window.host.call('settings.set', { updateFeedUrl: 'http://updates.example.org/' }))).toMatchObject({ ok: true });
      await answerDialog('showMessageBox', { response: 0 });
      await clickMenu('checkUpdate');
      await expect.poll(async () => (await asked()).at(-1)?.options.message).toBe(chineseWords.refused.feedNotSecure);
    });

    test('lets the user look for another data folder and leave it', async () => {
      const { clickMenu, answerDialog, asked } = await start({ dataDirectory: undefined });
      await answerDialog('showOpenDialog', { canceled: false, filePaths: [path.join(folder, '别处')] });
      await answerDialog('showMessageBox', { response: 1 });
      await clickMenu('changeDataFolder');
      await expect.poll(async () => (await asked()).map((dialog) => dialog.method)).toEqual(['showOpenDialog', 'showMessageBox']);
      expect((await asked())[1]?.options.message).toContain('别处');
      const preferences = path.join(launch.userData, 'desktop.json');
      expect(existsSync(preferences) ? readFileSync(preferences, 'utf8') : '').not.toContain('别处');
    });
  });
}
