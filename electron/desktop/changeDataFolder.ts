import type { BrowserWindow, Dialog } from 'electron';
import type { PreferencesFile } from './DesktopPreferences.ts';
import type { DesktopWords } from './words.ts';

/** Lets the user choose another data folder. Nothing is moved: the program restarts in the chosen folder and the old one
 *  stays as it is. Does nothing when either dialog is left. */
export async function changeDataFolder(dialog: Dialog, window: BrowserWindow, preferences: PreferencesFile, words: DesktopWords, restart: () => void): Promise<void> {
  const chosen = await dialog.showOpenDialog(window, { title: words.chooseDataFolder, properties: ['openDirectory', 'createDirectory'] });
  const folder = chosen.filePaths[0];
  if (chosen.canceled || folder === undefined) return;
  const answer = await dialog.showMessageBox(window, {
    type: 'question', noLink: true, title: words.changeDataFolder, message: words.dataFolderWillChange(folder), buttons: [words.useAndRestart, words.leaveAsIs], defaultId: 0, cancelId: 1,
  });
  if (answer.response !== 0) return;
  preferences.change({ dataDirectory: folder });
  restart();
}
