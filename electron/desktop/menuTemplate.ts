import type { MenuItemConstructorOptions } from 'electron';
import type { DesktopWords } from './words.ts';

/** What the menu can ask for; everything else in it is the system's own. */
export interface MenuActs {
  readonly openDataFolder: () => void;
  /** Undefined where the folder was given for this run. */
  readonly changeDataFolder: (() => void) | undefined;
  readonly checkUpdate: () => void;
}

/** The menu: hidden behind Alt on Windows and Linux, because the page has its own navigation. */
export function menuTemplate(words: DesktopWords, acts: MenuActs): MenuItemConstructorOptions[] {
  return [
    {
      label: words.file,
      submenu: [
        { id: 'openDataFolder', label: words.openDataFolder, click: acts.openDataFolder },
        { id: 'changeDataFolder', label: words.changeDataFolder, enabled: acts.changeDataFolder !== undefined, click: () => acts.changeDataFolder?.() },
        { type: 'separator' },
        { id: 'quit', role: 'quit', label: words.quit },
      ],
    },
    {
      label: words.edit,
      submenu: [
        { role: 'undo', label: words.undo },
        { role: 'redo', label: words.redo },
        { type: 'separator' },
        { role: 'cut', label: words.cut },
        { role: 'copy', label: words.copy },
        { role: 'paste', label: words.paste },
        { role: 'selectAll', label: words.selectAll },
      ],
    },
    {
      label: words.view,
      submenu: [
        { role: 'zoomIn', label: words.zoomIn, accelerator: 'CommandOrControl+=' },
        { role: 'zoomOut', label: words.zoomOut },
        { role: 'resetZoom', label: words.zoomReset },
        { type: 'separator' },
        { role: 'togglefullscreen', label: words.fullScreen },
      ],
    },
    { label: words.help, submenu: [{ id: 'checkUpdate', label: words.checkUpdate, click: acts.checkUpdate }] },
  ];
}
