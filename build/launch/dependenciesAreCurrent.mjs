import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { digestFiles } from './digestFiles.mjs';
import { Stamp } from './Stamp.mjs';

/** @typedef {Record<string, {version?: string, integrity?: string, optional?: boolean, link?: boolean}>} LockedPackages */

/** @param {string} path @returns {LockedPackages | undefined} */
function readLock(path) {
  try {
    const { packages } = JSON.parse(readFileSync(path, 'utf8'));
    return typeof packages === 'object' && packages !== null ? packages : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Whether node_modules holds what package-lock.json names. npm writes node_modules/.package-lock.json as the last step
 * of an installation; it is compared once per lock file and the answer kept in a stamp. Optional packages of other
 * platforms may be absent.
 * @param {string} root
 */
export function dependenciesAreCurrent(root) {
  const installedLock = join(root, 'node_modules', '.package-lock.json');
  const installed = readLock(installedLock);
  if (!installed) return false;
  const stamp = new Stamp(root, 'dependencies');
  const digest = digestFiles(root, ['package-lock.json', 'node_modules/.package-lock.json']);
  if (stamp.isCurrent(digest)) return true;
  const wanted = readLock(join(root, 'package-lock.json'));
  if (!wanted) return false;
  const current = Object.entries(wanted).every(([path, { version, integrity, optional }]) => {
    const have = installed[path];
    if (path === '' || (!have && optional)) return true;
    return have?.version === version && have?.integrity === integrity;
  });
  if (current) stamp.write(digest);
  return current;
}
