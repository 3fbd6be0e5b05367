import { EventEmitter } from 'node:events';
import type { BrowserWindow, Dialog, MessageBoxSyncOptions } from 'electron';
import { expect, it } from 'vitest';
import { askBeforeLeaving } from '../../../electron/desktop/askBeforeLeaving.ts';
import { chineseWords } from '../../../electron/desktop/words.zh-CN.ts';

/** A page that wants to hold back being closed. @returns whether the window leaves */
function closeWhile(answer: number): { readonly leaves: boolean; readonly asked: MessageBoxSyncOptions[] } {
  const webContents = new EventEmitter();
  const asked: MessageBoxSyncOptions[] = [];
  const dialog = { showMessageBoxSync: (_window: unknown, options: MessageBoxSyncOptions) => { asked.push(options); return answer; } };
  askBeforeLeaving({ webContents } as unknown as BrowserWindow, dialog as unknown as Dialog, () => chineseWords);
  let leaves = false;
  webContents.emit('will-prevent-unload', { preventDefault: () => { leaves = true; } });
  return { leaves, asked };
}

it('stays unless leaving is chosen, and Escape stays', () => {
  const { leaves, asked } = closeWhile(0);
  expect(leaves).toBe(false);
  expect(asked).toMatchObject([{ message: chineseWords.notSaved, buttons: ['留下', '仍然离开'], defaultId: 0, cancelId: 0 }]);
});
it('leaves when that is chosen', () => {
  expect(closeWhile(1).leaves).toBe(true);
});
