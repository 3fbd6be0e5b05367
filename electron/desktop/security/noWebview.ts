import type { SecurityRule } from './SecurityRule.ts';

/** @basis Electron security checklist 11 and 12: no allowpopups, verify webview options. Here there are no webviews at all. */
export const noWebview: SecurityRule = {
  checklist: 12,
  reason: 'A webview is a window with preferences that the page writes itself.',
  webPreferences: { webviewTag: false },
  guardContents(contents) {
    contents.on('will-attach-webview', (event) => event.preventDefault());
  },
};
