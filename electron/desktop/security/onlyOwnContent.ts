import { isOwnPage } from './pageOrigin.ts';
import type { SecurityRule } from './SecurityRule.ts';

/** Whether the page's session may load a URL: its own files, what it holds in memory, and the built-in developer tools. */
export function mayLoad(url: string): boolean {
  const scheme = URL.parse(url)?.protocol;
  return scheme === 'data:' || scheme === 'blob:' || scheme === 'devtools:' || isOwnPage(url);
}

/** @basis Electron security checklist 1: only load secure content. Here: only our own. */
export const onlyOwnContent: SecurityRule = {
  checklist: 1,
  reason: 'Nothing leaves the machine unless the user exports it; a picture on a foreign server would already be a message.',
  guardSession(session) {
    session.webRequest.onBeforeRequest((details, answer) => answer({ cancel: !mayLoad(details.url) }));
  },
};
