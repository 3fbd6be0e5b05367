import type { SecurityRule } from './SecurityRule.ts';

/** @basis Electron security checklist 4: enable process sandboxing */
export const processSandbox: SecurityRule = {
  checklist: 4,
  reason: 'A hole in Chromium then ends in a process that the operating system allows nothing.',
  webPreferences: { sandbox: true },
};
