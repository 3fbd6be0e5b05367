import { isOwnPage } from './pageOrigin.ts';
import type { SecurityRule } from './SecurityRule.ts';

/** Whether the page may have a browser permission: only writing text to the clipboard (copying a fingerprint), only itself. */
export function mayHave(permission: string, url: string): boolean {
  return permission === 'clipboard-sanitized-write' && isOwnPage(url);
}

/** @basis Electron security checklist 5: handle session permission requests. Electron grants everything unless asked not to. */
export const permissions: SecurityRule = {
  checklist: 5,
  reason: 'The page needs no camera, position, notification or device, so a script that asks for one is not ours.',
  guardSession(session) {
    session.setPermissionRequestHandler((_contents, permission, answer, details) => answer(mayHave(permission, details.requestingUrl)));
    session.setPermissionCheckHandler((_contents, permission, requestingOrigin) => mayHave(permission, requestingOrigin));
    session.setDevicePermissionHandler(() => false);
  },
};
