import { contentSecurityPolicy } from '../../doors/contentSecurityPolicy.ts';
import { isOwnPage } from './pageOrigin.ts';
import type { SecurityRule } from './SecurityRule.ts';

/** @basis Electron security checklist 7: define a Content-Security-Policy. The page's files carry it already (electron/doors);
 *  this puts it on every other answer of the session too, so that a door that forgets it is still shut. */
export const policyHeader: SecurityRule = {
  checklist: 7,
  reason: 'Text that a user typed or imported must never run, wherever it is shown.',
  guardSession(session) {
    session.webRequest.onHeadersReceived((details, answer) => {
      if (isOwnPage(details.url)) answer({});
      else answer({ responseHeaders: { ...details.responseHeaders, 'Content-Security-Policy': [contentSecurityPolicy] } });
    });
  },
};
