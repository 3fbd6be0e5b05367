import type { BrowserWindow, Dialog } from 'electron';
import { pageAddress } from './security/pageOrigin.ts';
import type { DesktopWords } from './words.ts';

/** When the page's process dies, says that nothing saved is lost and offers the page again. The host is another process and
 *  goes on; calls that were under way have been cancelled. */
export function survivePageCrash(window: BrowserWindow, dialog: Dialog, words: () => DesktopWords): void {
  window.webContents.on('render-process-gone', (_event, details) => {
    if (details.reason === 'clean-exit' || window.isDestroyed()) return;
    void dialog.showMessageBox(window, { type: 'warning', noLink: true, message: words().pageStopped, buttons: [words().reopen, words().quit], defaultId: 0, cancelId: 1 }).then(({ response }) => {
      if (window.isDestroyed()) return;
      if (response === 0) void window.loadURL(pageAddress);
      else window.close();
    });
  });
}
