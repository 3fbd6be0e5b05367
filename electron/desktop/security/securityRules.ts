import type { App, Session, WebPreferences } from 'electron';
import { contextIsolation } from './contextIsolation.ts';
import { navigation } from './navigation.ts';
import { noBlinkFeatures } from './noBlinkFeatures.ts';
import { noExperimentalFeatures } from './noExperimentalFeatures.ts';
import { noInsecureContent } from './noInsecureContent.ts';
import { noNodeIntegration } from './noNodeIntegration.ts';
import { noWebview } from './noWebview.ts';
import { onlyOwnContent } from './onlyOwnContent.ts';
import { permissions } from './permissions.ts';
import { policyHeader } from './policyHeader.ts';
import { processSandbox } from './processSandbox.ts';
import type { SecurityRule } from './SecurityRule.ts';
import { webSecurity } from './webSecurity.ts';
import { windowOpening } from './windowOpening.ts';

/** Every rule that acts on windows, sessions and pages. The others of the checklist: 15 externalLinks, 17 trustedSender,
 *  18 pageOrigin, 19 the fuses in electron-builder.yml, 16 the pinned Electron in package.json, 20 the one object of preload.ts. */
export function securityRules(openExternal: (url: string) => void): readonly SecurityRule[] {
  return [
    onlyOwnContent, noNodeIntegration, contextIsolation, processSandbox, permissions, webSecurity, policyHeader,
    noInsecureContent, noExperimentalFeatures, noBlinkFeatures, noWebview, navigation, windowOpening(openExternal),
  ];
}

/** The preferences that the rules demand of every window, and the preload as the only addition. */
export function secureWebPreferences(rules: readonly SecurityRule[], preload: string): WebPreferences {
  return Object.assign({ preload, spellcheck: false }, ...rules.map((rule) => rule.webPreferences ?? {}));
}

/** Puts the rules on the session and on every page there will be. Call before the first window opens. */
export function keepSecurityRules(rules: readonly SecurityRule[], app: App, session: Session): void {
  for (const rule of rules) rule.guardSession?.(session);
  app.on('web-contents-created', (_event, contents) => {
    for (const rule of rules) rule.guardContents?.(contents);
  });
}
