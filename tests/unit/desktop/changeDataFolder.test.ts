import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { BrowserWindow, Dialog } from 'electron';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { changeDataFolder } from '../../../electron/desktop/changeDataFolder.ts';
import { openPreferences, type PreferencesFile } from '../../../electron/desktop/DesktopPreferences.ts';
import { chineseWords } from '../../../electron/desktop/words.zh-CN.ts';

let folder: string;
let preferences: PreferencesFile;
let restarts: number;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'anzhun-change-'));
  preferences = openPreferences(folder);
  restarts = 0;
});
afterEach(() => rmSync(folder, { recursive: true }));

async function choose(chosen: { canceled: boolean; filePaths: string[] }, response: number): Promise<void> {
  const dialog = { showOpenDialog: async () => chosen, showMessageBox: async () => ({ response, checkboxChecked: false }) } as unknown as Dialog;
  await changeDataFolder(dialog, {} as BrowserWindow, preferences, chineseWords, () => (restarts += 1));
}

describe('changeDataFolder', () => {
  it('remembers the folder and restarts when both dialogs agree', async () => {
    await choose({ canceled: false, filePaths: ['/数据/新'] }, 0);
    expect([openPreferences(folder).read().dataDirectory, restarts]).toEqual(['/数据/新', 1]);
  });

  it('changes nothing when either dialog is left', async () => {
    await choose({ canceled: true, filePaths: [] }, 0);
    await choose({ canceled: false, filePaths: ['/数据/新'] }, 1);
    expect([openPreferences(folder).read(), restarts]).toEqual([{}, 0]);
  });
});
