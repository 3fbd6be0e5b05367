import { isOwnPage } from './pageOrigin.ts';
import type { SecurityRule } from './SecurityRule.ts';

/** @basis Electron security checklist 13: disable or limit navigation */
export const navigation: SecurityRule = {
  checklist: 13,
  reason: 'A page that came from elsewhere would sit in a window that has the bridge. A file dropped on the window is a navigation too.',
  guardContents(contents) {
    contents.on('will-navigate', (event) => {
      if (!isOwnPage(event.url)) event.preventDefault();
    });
    contents.on('will-redirect', (event) => {
      if (!isOwnPage(event.url)) event.preventDefault();
    });
    contents.on('will-frame-navigate', (event) => {
      if (!event.isMainFrame) event.preventDefault();
    });
  },
};
