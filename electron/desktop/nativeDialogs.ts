import type { Shell } from 'electron';
import type { Dialogs } from '../services/ports.ts';

/** What the host may show on the user's desktop. */
export function nativeDialogs(shell: Shell): Dialogs {
  return {
    async reveal(path) {
      shell.showItemInFolder(path);
      return true;
    },
  };
}
