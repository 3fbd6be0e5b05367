import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runChild } from './runChild.mjs';
import { say } from './say.mjs';
import { Stamp } from './Stamp.mjs';

/** @param {string} root @returns {string | undefined} path of the Electron program where it has been downloaded */
export function installedElectron(root) {
  const electron = join(root, 'node_modules', 'electron');
  const folder = process.env['ELECTRON_OVERRIDE_DIST_PATH'] ?? join(electron, 'dist');
  try {
    const path = join(folder, readFileSync(join(electron, 'path.txt'), 'utf8'));
    return existsSync(path) ? path : undefined;
  } catch {
    return undefined;
  }
}

/** Where @electron/get will look for the binary. @param {string} version */
function electronAddress(version) {
  const mirror = process.env['ELECTRON_MIRROR'] ?? process.env['npm_config_electron_mirror']
    ?? 'https://github.com/electron/electron/releases/download/';
  const folder = process.env['ELECTRON_CUSTOM_DIR']?.replace('{{ version }}', version) ?? `v${version}`;
  return `${mirror}${folder}/electron-v${version}-${process.platform}-${process.arch}.zip`;
}

/** @param {string} address @returns {Promise<boolean>} */
async function answers(address) {
  try {
    return (await fetch(address, { method: 'HEAD', signal: AbortSignal.timeout(5000) })).ok;
  } catch {
    return false;
  }
}

/**
 * The Electron program, fetched if it is missing and the mirror answers within five seconds. A failed try is remembered
 * for a day per address, so that a machine without network does not wait at every start.
 * @param {string} root
 * @param {string} node the pinned Node
 * @returns {Promise<{path: string} | {why: string}>}
 */
export async function electronBinary(root, node) {
  const here = installedElectron(root);
  if (here) return { path: here };
  const { version } = JSON.parse(readFileSync(join(root, 'node_modules/electron/package.json'), 'utf8'));
  const address = electronAddress(version);
  const lastTry = new Stamp(root, 'electron-not-reached');
  const today = new Date().toISOString().slice(0, 10);
  const mark = `${today} ${address}`;
  if (lastTry.isCurrent(mark)) return { why: 'the Electron binary could not be fetched today' };
  if (await answers(address)) say('fetching the Electron binary (about 110 MB)');
  else {
    lastTry.write(mark);
    return { why: `the Electron binary is not here and ${new URL(address).host} does not answer (ELECTRON_MIRROR names another place)` };
  }
  const { code } = await runChild(node, [join(root, 'node_modules/electron/install.js')], { output: 'capture', boundMs: 600_000 });
  const path = installedElectron(root);
  if (code === 0 && path) return { path };
  lastTry.write(mark);
  return { why: 'fetching the Electron binary failed' };
}
