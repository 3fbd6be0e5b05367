import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { listFiles } from './listFiles.mjs';

/**
 * SHA-256 over the names and bytes of all files below the places. Contents, not times: a fresh clone, a branch
 * switched there and back, and a touched file leave what is built current.
 * @param {string} root
 * @param {readonly string[]} places files or folders relative to root
 * @param {(path: string) => boolean} [wanted]
 * @returns {string} hexadecimal
 */
export function digestFiles(root, places, wanted) {
  const digest = createHash('sha256');
  for (const path of listFiles(root, places, wanted)) {
    const bytes = readFileSync(join(root, path));
    // the length keeps two neighbouring files from being read as one
    digest.update(`${path}\0${bytes.length}\0`).update(bytes);
  }
  return digest.digest('hex');
}
