import { randomUUID } from 'node:crypto';
import path from 'node:path';
import type * as Electron from 'electron';
import type { BrowserWindow } from 'electron';
import { composeDoorHost } from '../doors/composeDoorHost.ts';
import { dataFolderName, openDataFolder } from '../doors/openDataFolder.ts';
import { explainNoStart } from '../doors/explainNoStart.ts';
import { fontDirectory } from '../doors/fontDirectory.ts';
import { followSettings } from '../doors/followSettings.ts';
import { readLaunchArguments, type LaunchArguments } from '../doors/readLaunchArguments.ts';
import { askBeforeLeaving } from './askBeforeLeaving.ts';
import { changeDataFolder } from './changeDataFolder.ts';
import { endCleanly } from './endCleanly.ts';
import { menuTemplate } from './menuTemplate.ts';
import { nativeDialogs } from './nativeDialogs.ts';
import { openMainWindow } from './openMainWindow.ts';
import { openPreferences } from './DesktopPreferences.ts';
import { pageSchemes, servePage } from './pageProtocol.ts';
import { passphraseMemory } from './passphraseMemory.ts';
import { saveDownloads } from './saveDownloads.ts';
import { keepSecurityRules, securityRules } from './security/securityRules.ts';
import { serveCalls } from './serveCalls.ts';
import { survivePageCrash } from './survivePageCrash.ts';
import { talkAboutUpdate } from './talkAboutUpdate.ts';
import { createUpdates } from './update/createUpdates.ts';
import { loadUpdateEngine } from './update/loadUpdateEngine.ts';
import { wordsFor } from './wordsFor.ts';

/** As much of Electron as door 1 uses. */
export type DesktopElectron = Pick<
  typeof Electron,
  'app' | 'BrowserWindow' | 'dialog' | 'ipcMain' | 'Menu' | 'protocol' | 'safeStorage' | 'screen' | 'session' | 'shell'
>;

/** Opens door 1: what must be said before Electron is ready, then the host, the rules, the window.
 *  @param programDirectory the folder of the compiled main and preload, beside the built page */
export function startDesktop(electron: DesktopElectron, programDirectory: string): void {
  const { app } = electron;
  electron.protocol.registerSchemesAsPrivileged(pageSchemes);
  app.enableSandbox();
  const launch = readLaunchArguments(process.argv.slice(app.isPackaged ? 1 : 2), process.env);
  if (typeof launch === 'string') {
    console.error(launch);
    return app.exit(2);
  }
  const demo = launch.demo ? openDataFolder(launch, '') : undefined;
  // the demo has a profile of its own, so that it can run beside the real one
  if (demo?.throwAway !== undefined) app.setPath('userData', demo.throwAway);
  if (!app.requestSingleInstanceLock()) return app.quit();
  const words = (): ReturnType<typeof wordsFor> => wordsFor(app.getLocale());
  process.on('uncaughtException', (error) => {
    const incident = randomUUID().slice(0, 8);
    console.error(`incident ${incident}`, error);
    electron.dialog.showErrorBox('安准', words().mainStopped(incident));
    app.exit(1);
  });
  void app.whenReady().then(() => openDoor(electron, programDirectory, launch, demo)).catch((error: unknown) => {
    console.error(error);
    electron.dialog.showErrorBox(words().cannotStart, error instanceof Error ? error.message : String(error));
    app.exit(1);
  });
}

async function openDoor(electron: DesktopElectron, programDirectory: string, launch: LaunchArguments, demo: ReturnType<typeof openDataFolder> | undefined): Promise<void> {
  const { app, dialog, session, shell } = electron;
  const preferences = openPreferences(app.getPath('userData'));
  const folder = demo ?? openDataFolder(launch, preferences.read().dataDirectory ?? path.join(app.getPath('documents'), dataFolderName));
  const opened = await composeDoorHost({
    dataDirectory: folder.path, door: 'desktop', demo: launch.demo, version: app.getVersion(), fontDirectory: fontDirectory(programDirectory),
    dialogs: nativeDialogs(shell), passphrases: passphraseMemory(electron.safeStorage, preferences),
  });
  if (!opened.ok) {
    dialog.showErrorBox(wordsFor(app.getLocale()).cannotStart, explainNoStart(opened.error, app.getLocale()));
    return app.exit(1);
  }
  const host = opened.value;
  const updates = createUpdates(loadUpdateEngine);
  let locale = app.getLocale();

  const rules = securityRules((url) => void shell.openExternal(url));
  keepSecurityRules(rules, app, session.defaultSession);
  saveDownloads(session.defaultSession, app.getPath('documents'));
  servePage(electron.protocol, path.join(programDirectory, '..', 'renderer'));

  const window = openMainWindow({ create: (options) => new electron.BrowserWindow(options), screen: electron.screen, rules, preload: path.join(programDirectory, 'preload.cjs'), preferences });
  const showMenu = (): void => {
    const words = wordsFor(locale);
    electron.Menu.setApplicationMenu(electron.Menu.buildFromTemplate(menuTemplate(words, {
      openDataFolder: () => void shell.openPath(folder.path),
      changeDataFolder: launch.demo || launch.dataDirectory !== undefined ? undefined : () => void changeDataFolder(dialog, window, preferences, words, () => {
        app.relaunch();
        app.quit();
      }),
      checkUpdate: () => void talkAboutUpdate(dialog, window, updates, words, app.getVersion()),
    })));
  };
  const calls = serveCalls(electron.ipcMain, followSettings(host, (settings) => {
    updates.useFeed(settings.updateFeedUrl);
    if (settings.locale === locale) return;
    locale = settings.locale;
    showMenu();
  }));
  showMenu();
  survivePageCrash(window, dialog, () => wordsFor(locale));
  askBeforeLeaving(window, dialog, () => wordsFor(locale));
  app.on('second-instance', () => bringForward(window));
  endCleanly(app, async () => {
    await calls.stop();
    await host.close();
    await folder.discard();
  });
}

function bringForward(window: BrowserWindow): void {
  if (window.isDestroyed()) return;
  if (window.isMinimized()) window.restore();
  window.focus();
}
