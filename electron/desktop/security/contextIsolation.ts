import type { SecurityRule } from './SecurityRule.ts';

/** @basis Electron security checklist 3: enable context isolation */
export const contextIsolation: SecurityRule = {
  checklist: 3,
  reason: 'In one world with the preload, the page could replace what the preload calls and reach Electron through it.',
  webPreferences: { contextIsolation: true },
};
