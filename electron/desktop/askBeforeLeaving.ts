import type { BrowserWindow, Dialog } from 'electron';
import type { DesktopWords } from './words.ts';

/** The page holds back being closed while something is not on the disk; without a question the window would then just not close. */
export function askBeforeLeaving(window: BrowserWindow, dialog: Dialog, words: () => DesktopWords): void {
  window.webContents.on('will-prevent-unload', (event) => {
    const { notSaved, stay, leaveAnyway } = words();
    const chosen = dialog.showMessageBoxSync(window, { type: 'warning', noLink: true, message: notSaved, buttons: [stay, leaveAnyway], defaultId: 0, cancelId: 0 });
    // Electron's way round: to prevent the prevention is to leave
    if (chosen === 1) event.preventDefault();
  });
}
