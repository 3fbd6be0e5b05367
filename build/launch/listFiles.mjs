import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/**
 * All files below the given folders (or the given files themselves), relative to root, with '/' and in a fixed order.
 * What does not exist is left out: a target whose sources were removed is then stale, not an error.
 * @param {string} root
 * @param {readonly string[]} places relative to root
 * @param {(path: string) => boolean} [wanted]
 * @returns {string[]}
 */
export function listFiles(root, places, wanted = () => true) {
  /** @type {string[]} */
  const found = [];
  /** @param {string} place */
  const visit = (place) => {
    const path = join(root, place);
    if (!existsSync(path)) return;
    if (!statSync(path).isDirectory()) {
      found.push(place);
      return;
    }
    for (const name of readdirSync(path)) {
      if (name !== 'node_modules') visit(`${place}/${name}`);
    }
  };
  places.forEach(visit);
  return [...new Set(found)].filter(wanted).sort();
}
