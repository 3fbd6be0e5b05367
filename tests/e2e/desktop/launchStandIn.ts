import { fork } from 'node:child_process';
import path from 'node:path';
import { chromium } from '@playwright/test';
import type { Command, Report } from '../../fixtures/electronStandIn/control.ts';
import type { AskedDialog, DesktopLaunch, DesktopUnderTest } from './DesktopUnderTest.ts';

const root = path.join(import.meta.dirname, '..', '..', '..');

/** Starts the compiled main and preload, unmodified, with the stand-in in place of Electron. */
export async function launchStandIn(launch: DesktopLaunch): Promise<DesktopUnderTest> {
  const program = path.join(root, 'dist/desktop/main.cjs');
  const asked: AskedDialog[] = [];
  const openedOutside: string[] = [];
  const browserAt = Promise.withResolvers<string>();
  let browserPid: number | undefined;
  let said = '';
  const child = fork(program, launch.dataDirectory === undefined ? [] : ['--data', launch.dataDirectory], {
    execArgv: ['--import', path.join(root, 'tests/fixtures/electronStandIn/register.ts')],
    env: { ...process.env, STAND_IN_USER_DATA: launch.userData, STAND_IN_DOCUMENTS: launch.documents, ANZHUN_DATA: '' },
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
  child.stdout?.on('data', (text) => (said += String(text)));
  child.stderr?.on('data', (text) => (said += String(text)));
  child.on('message', (message) => {
    const report = message as Report;
    if (report.kind === 'browser') {
      browserPid = report.pid;
      browserAt.resolve(report.endpoint);
    }
    if (report.kind === 'asked') asked.push({ method: report.method, options: report.options as AskedDialog['options'] });
    if (report.kind === 'shell' && report.method === 'openExternal') openedOutside.push(report.argument);
  });
  const ended = new Promise<number | null>((resolve) => child.once('exit', resolve));
  void ended.then((code) => browserAt.reject(new Error(`The program ended with ${code} before it opened a window.\n${said}\n${JSON.stringify(asked)}`)));
  const browser = await chromium.connectOverCDP(await browserAt.promise);
  const context = browser.contexts()[0];
  const page = context?.pages()[0];
  if (context === undefined || page === undefined) throw new Error('The program opened no window.');
  await page.waitForURL('http://anzhun.app.stand-in.localhost/**');
  const send = async (command: Command): Promise<void> => void child.send(command);
  return {
    page,
    ended,
    asked: async () => asked,
    answerDialog: (method, value) => send({ kind: 'answerDialog', method, value }),
    clickMenu: (id) => send({ kind: 'clickMenu', id }),
    windowCount: async () => context.pages().length,
    openedOutside: async () => openedOutside,
    async kill() {
      await browser.close().catch(() => undefined);
      if (child.exitCode !== null || child.signalCode !== null) return;
      child.kill('SIGKILL');
      if (browserPid !== undefined) process.kill(browserPid, 'SIGKILL');
      await ended;
    },
  };
}
