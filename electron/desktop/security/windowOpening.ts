import { mayOpenExternally } from './externalLinks.ts';
import type { SecurityRule } from './SecurityRule.ts';

/** @param openExternal hands a URL to the user's own browser
 *  @basis Electron security checklist 14: disable or limit creation of new windows */
export function windowOpening(openExternal: (url: string) => void): SecurityRule {
  return {
    checklist: 14,
    reason: 'A window that a page opens inherits its powers; this program opens its windows itself.',
    guardContents(contents) {
      contents.setWindowOpenHandler(({ url }) => {
        if (mayOpenExternally(url)) openExternal(url);
        return { action: 'deny' };
      });
    },
  };
}
