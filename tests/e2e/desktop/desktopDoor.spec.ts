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

/** Folders of a run's own, and everything that was started in them. */
class Run {
  readonly folder = mkdtempSync(path.join(tmpdir(), 'anzhun-desktop-'));
  readonly documents = path.join(this.folder, 'documents');
  readonly userData = path.join(this.folder, 'user');
  readonly #start: (launch: DesktopLaunch) => Promise<DesktopUnderTest>;
  readonly #started: DesktopUnderTest[] = [];
  constructor(start: (launch: DesktopLaunch) => Promise<DesktopUnderTest>) {
    this.#start = start;
  }
  async start(dataDirectory?: string): Promise<DesktopUnderTest> {
    const desktop = await this.#start({ documents: this.documents, userData: this.userData, ...(dataDirectory === undefined ? {} : { dataDirectory }) });
    this.#started.push(desktop);
    return desktop;
  }
  async clear(): Promise<void> {
    for (const desktop of this.#started) await desktop.kill();
    rmSync(this.folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

for (const door of doors) {
  test.describe(`door 1 ${door.name}, running,`, () => {
    test.skip(door.missing, 'needs the Electron binary');
    test.describe.configure({ mode: 'default' });
    let run: Run;
    let desktop: DesktopUnderTest;
    test.beforeAll(async () => {
      run = new Run(door.start);
      desktop = await run.start();
    });
    test.afterAll(() => run.clear());

    test('shows the page and answers its calls, from the documents folder unless told otherwise', async () => {
      const { page } = desktop;
      await expect(page.locator('#root')).not.toBeEmpty();
      expect(await page.evaluate(() => window.host.call('app.info', {}))).toMatchObject({ ok: true, value: { door: 'desktop', dataDirectory: path.join(run.documents, '安准'), demo: false } });
      expect(await page.evaluate(() => window.host.call('enterprise.get', { enterpriseId: '' }))).toMatchObject({ ok: false, error: { code: 'call.badInput' } });
      expect(await page.evaluate(() => window.host.call('shell.run', {}))).toMatchObject({ ok: false, error: { code: 'call.unknownChannel' } });
    });

    test('gives the page one frozen object and nothing of Electron or Node', async () => {
      const found = await desktop.page.evaluate(() => {
        const globals = globalThis as unknown as Record<string, unknown>;
        const host = globals['host'] as { call: unknown };
        const before = host.call;
        try {
          Object.assign(host, { call: () => 'replaced' });
        } catch {
          // a frozen object refuses aloud in strict code
        }
        return { keys: Object.keys(host).sort(), frozen: Object.isFrozen(host), kept: host.call === before, leaked: ['require', 'process', 'module', 'ipcRenderer', 'electron', 'Buffer'].filter((name) => name in globals) };
      });
      expect(found).toEqual({ keys: ['call', 'cancel', 'channels'], frozen: true, kept: true, leaked: [] });
    });

    test('denies windows, other pages, frames, foreign files and injected script', async () => {
      const { page, windowCount, openedOutside } = desktop;
      const placeOf = (): string => page.url().replace(/#.*/, '');
      const place = placeOf();
      await page.evaluate(() => {
        globalThis.open('https://example.org/');
        globalThis.open('https://flk.npc.gov.cn/');
      });
      await expect.poll(openedOutside).toEqual(['https://flk.npc.gov.cn/']);
      await expect.poll(windowCount).toBe(1);
      expect(await page.evaluate(async () => {
        const attempt = (url: string): Promise<string> => fetch(url).then((response) => String(response.status), () => 'refused');
        document.body.append(Object.assign(document.createElement('script'), { textContent: 'globalThis.injected = 1' }));
        document.body.append(Object.assign(document.createElement('iframe'), { src: 'https://example.org/' }));
        // the test's own code may evaluate text whatever the policy says; a timer of the page may not
        const evaluated = await new Promise((resolve) => setTimeout(() => {
          try {
            resolve(new Function('return 1')());
          } catch {
            resolve('refused');
          }
        }));
        return {
          outside: await attempt('https://example.org/'), loopback: await attempt('http://127.0.0.1:9/'), climbing: await attempt('/..%2f..%2fpackage.json'), source: await attempt('/desktop/main.cjs'),
          injected: 'injected' in globalThis, evaluated,
        };
      })).toEqual({ outside: 'refused', loopback: 'refused', climbing: '404', source: '404', injected: false, evaluated: 'refused' });
      await page.evaluate(() => void (globalThis.location.href = 'https://example.org/')).catch(() => undefined);
      await page.waitForTimeout(300);
      expect(placeOf()).toBe(place);
      expect(await page.evaluate(() => typeof window.host.call)).toBe('function');
    });

    test('says in a dialog that updates are off, and why a feed is refused', async () => {
      const { page, clickMenu, answerDialog, asked } = desktop;
      await answerDialog('showMessageBox', { response: 0 });
      await clickMenu('checkUpdate');
      await expect.poll(async () => (await asked()).at(-1)?.options.message).toBe(chineseWords.updateOff);
      expect(await page.evaluate(() => window.host.call('settings.set', { updateFeedUrl: 'http://updates.example.org/' }))).toMatchObject({ ok: true });
      await answerDialog('showMessageBox', { response: 0 });
      await clickMenu('checkUpdate');
      await expect.poll(async () => (await asked()).at(-1)?.options.message).toBe(chineseWords.refused.feedNotSecure);
    });

    test('lets the user look for another data folder and leave it', async () => {
      const { clickMenu, answerDialog, asked } = desktop;
      await answerDialog('showOpenDialog', { canceled: false, filePaths: [path.join(run.folder, '别处')] });
      await answerDialog('showMessageBox', { response: 1 });
      await clickMenu('changeDataFolder');
      await expect.poll(async () => (await asked()).at(-1)?.options.message ?? '').toContain('别处');
      const preferences = path.join(run.userData, 'desktop.json');
      expect(existsSync(preferences) ? readFileSync(preferences, 'utf8') : '').not.toContain('别处');
    });

    test('runs once: a second start ends by itself', async () => {
      await expect(run.start()).rejects.toThrow();
      expect(await desktop.page.evaluate(() => window.host.call('enterprise.list', {}))).toEqual({ ok: true, value: [] });
    });
  });

  test.describe(`door 1 ${door.name}, ending,`, () => {
    test.skip(door.missing, 'needs the Electron binary');
    let run: Run;
    test.beforeEach(() => (run = new Run(door.start)));
    test.afterEach(() => run.clear());

    test('lets go of the data folder when it quits, and again when its window is closed', async () => {
      const data = path.join(run.folder, 'data');
      const first = await run.start(data);
      await expect(first.page.locator('#root')).not.toBeEmpty();
      await first.clickMenu('quit');
      expect(await first.ended).toBe(0);
      expect(existsSync(path.join(data, '.lock'))).toBe(false);
      const second = await run.start(data);
      expect(await second.page.evaluate(() => window.host.call('enterprise.list', {}))).toEqual({ ok: true, value: [] });
      await second.page.close();
      expect(await second.ended).toBe(0);
      expect(existsSync(path.join(data, '.lock'))).toBe(false);
    });

    test('keeps what was accepted when it is killed, and opens again over what the dead process held', async () => {
      const data = path.join(run.folder, 'data');
      const first = await run.start(data);
      expect(await first.page.evaluate(() => window.host.call('enterprise.create', { name: '齐鲁精工机械有限公司' }))).toMatchObject({ ok: true });
      await first.kill();
      const second = await run.start(data);
      expect(await second.page.evaluate(() => window.host.call('enterprise.list', {}))).toMatchObject({ ok: true, value: [{ name: '齐鲁精工机械有限公司' }] });
    });
  });
}
