import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge', 'microsoft-edge-stable'];
const windowsPaths = ['Google\\Chrome\\Application\\chrome.exe', 'Microsoft\\Edge\\Application\\msedge.exe', 'Chromium\\Application\\chrome.exe'];
const macPaths = ['Google Chrome', 'Microsoft Edge', 'Chromium'].map((name) => `/Applications/${name}.app/Contents/MacOS/${name}`);

/** @param {NodeJS.ProcessEnv} env @param {string} platform @returns {string[]} */
function candidates(env, platform) {
  const chosen = env['ANZHUN_BROWSER'] ? [env['ANZHUN_BROWSER']] : [];
  if (platform === 'darwin') return [...chosen, ...macPaths];
  if (platform === 'win32') {
    const bases = [env['PROGRAMFILES'], env['PROGRAMFILES(X86)'], env['LOCALAPPDATA']].filter((base) => base !== undefined);
    return [...chosen, ...windowsPaths.flatMap((path) => bases.map((base) => `${base}\\${path}`))];
  }
  const folders = (env['PATH'] ?? '').split(delimiter).filter(Boolean);
  return [...chosen, ...names.flatMap((name) => folders.map((folder) => join(folder, name)))];
}

/**
 * A Chromium, Chrome or Edge of this machine; ANZHUN_BROWSER may name another program of that family.
 * @param {NodeJS.ProcessEnv} [env]
 * @param {string} [platform]
 * @param {(path: string) => boolean} [exists]
 * @returns {string | undefined}
 */
export function findBrowser(env = process.env, platform = process.platform, exists = existsSync) {
  return candidates(env, platform).find(exists);
}
