import type { SecurityRule } from './SecurityRule.ts';

/** @basis Electron security checklist 6: do not disable webSecurity */
export const webSecurity: SecurityRule = {
  checklist: 6,
  reason: 'Without the same-origin policy any origin could read the page.',
  webPreferences: { webSecurity: true },
};
