import type { SecurityRule } from './SecurityRule.ts';

/** @basis Electron security checklist 9: do not enable experimental features */
export const noExperimentalFeatures: SecurityRule = {
  checklist: 9,
  reason: 'They are not tested for the untrusted world, and nothing here needs one.',
  webPreferences: { experimentalFeatures: false },
};
