import type { SecurityRule } from './SecurityRule.ts';

/** @basis Electron security checklist 10: do not use enableBlinkFeatures */
export const noBlinkFeatures: SecurityRule = {
  checklist: 10,
  reason: 'A feature that is off by default is off for a reason.',
  webPreferences: { enableBlinkFeatures: '' },
};
