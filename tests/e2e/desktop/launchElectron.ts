import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { _electron } from '@playwright/test';
import type { AskedDialog, DesktopLaunch, DesktopUnderTest } from './DesktopUnderTest.ts';

const root = path.join(import.meta.dirname, '..', '..', '..');

/** The Electron binary of this checkout, if it was ever fetched. Looks at the files only: to require the package would fetch it. */
export function electronBinary(): string | undefined {
  const home = path.join(root, 'node_modules/electron');
  const named = path.join(home, 'path.txt');
  const folder = process.env['ELECTRON_OVERRIDE_DIST_PATH'] ?? path.join(home, 'dist');
  const binary = path.join(folder, existsSync(named) ? readFileSync(named, 'utf8').trim() : 'electron');
  return existsSync(binary) ? binary : undefined;
}

/** Starts the compiled program in Electron itself. Dialogs are answered in its main process, because no test can click them. */
export async function launchElectron(launch: DesktopLaunch, executablePath: string): Promise<DesktopUnderTest> {
  const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const app = await _electron.launch({
    executablePath,
    args: [root, ...sandbox, `--user-data-dir=${launch.userData}`, ...(launch.dataDirectory === undefined ? [] : ['--data', launch.dataDirectory])],
    env: { ...process.env, ANZHUN_DATA: '', XDG_DOCUMENTS_DIR: launch.documents } as Record<string, string>,
  });
  const ended = new Promise<number | null>((resolve) => app.process().once('exit', resolve));
  await app.evaluate(({ dialog, shell }) => {
    const script = { asked: [] as unknown[], answers: [] as { method: string; value: unknown }[], opened: [] as string[] };
    Object.assign(globalThis, { script });
    for (const method of ['showOpenDialog', 'showMessageBox'] as const) {
      Object.assign(dialog, {
        [method]: async (...asked: unknown[]) => {
          script.asked.push({ method, options: asked.at(-1) });
          const at = script.answers.findIndex((answer) => answer.method === method);
          if (at < 0) throw new Error(`The test foresaw no dialog.${method}.`);
          return script.answers.splice(at, 1)[0]?.value;
        },
      });
    }
    Object.assign(shell, { openExternal: async (url: string) => void script.opened.push(url) });
  });
  const page = await app.firstWindow();
  const read = <T>(what: 'asked' | 'opened'): Promise<T> => app.evaluate((_electron, name) => (globalThis as unknown as { script: Record<string, unknown> }).script[name], what) as Promise<T>;
  return {
    page,
    ended,
    asked: () => read<readonly AskedDialog[]>('asked'),
    openedOutside: () => read<readonly string[]>('opened'),
    answerDialog: (method, value) => app.evaluate((_electron, answer) => void (globalThis as unknown as { script: { answers: unknown[] } }).script.answers.push(answer), { method, value }),
    clickMenu: (id) => app.evaluate(({ Menu }, wanted) => void Menu.getApplicationMenu()?.getMenuItemById(wanted)?.click(), id).catch(() => undefined),
    windowCount: async () => app.windows().length,
    async kill() {
      if (app.process().exitCode !== null || app.process().signalCode !== null) return;
      app.process().kill('SIGKILL');
      await ended;
    },
  };
}
