import type { SecurityRule } from './SecurityRule.ts';

/** @basis Electron security checklist 8: do not enable allowRunningInsecureContent */
export const noInsecureContent: SecurityRule = {
  checklist: 8,
  reason: 'Code that came over plain HTTP can have been changed on the way.',
  webPreferences: { allowRunningInsecureContent: false },
};
