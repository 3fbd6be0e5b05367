import type { SecurityRule } from './SecurityRule.ts';

/** @basis Electron security checklist 2: do not enable Node.js integration */
export const noNodeIntegration: SecurityRule = {
  checklist: 2,
  reason: 'With Node in the page, one injected script could read and delete every file of the user.',
  webPreferences: { nodeIntegration: false, nodeIntegrationInWorker: false, nodeIntegrationInSubFrames: false },
};
