import type { BrowserWindow, Dialog, MessageBoxOptions } from 'electron';
import type { Updates } from './update/createUpdates.ts';
import type { DesktopWords } from './words.ts';

/** Leads the user through one look for updates in native dialogs: what was found, whether to fetch it, whether to install.
 *  @param version the version that runs */
export async function talkAboutUpdate(dialog: Dialog, window: BrowserWindow, updates: Updates, words: DesktopWords, version: string): Promise<void> {
  const ask = async (message: string, act?: string): Promise<boolean> => {
    const options: MessageBoxOptions = act === undefined ? { message, buttons: ['OK'] } : { message, buttons: [act, words.later], defaultId: 0, cancelId: 1 };
    return (await dialog.showMessageBox(window, { type: 'info', noLink: true, title: words.checkUpdate, ...options })).response === 0 && act !== undefined;
  };
  let state = updates.state().kind === 'ready' ? updates.state() : await updates.check();
  if (state.kind === 'available' && (await ask(words.updateAvailable(state.version), words.download))) state = await updates.download();
  switch (state.kind) {
    case 'off':
      return void (await ask(words.updateOff));
    case 'upToDate':
      return void (await ask(words.upToDate(version)));
    case 'refused':
      return void (await ask(words.refused[state.why]));
    case 'ready':
      if (await ask(words.updateReady(state.version), words.installAndRestart)) updates.install();
      return;
    case 'idle':
    case 'checking':
    case 'downloading':
      return void (await ask(words.updateIdle));
    case 'available':
      return; // the user said later
  }
}
