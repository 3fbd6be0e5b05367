import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Remembers in .cache/stamps what a step was last done for; deleting .cache makes everything stale, nothing wrong. */
export class Stamp {
  /**
   * @param {string} root
   * @param {string} name
   */
  constructor(root, name) {
    this.folder = join(root, '.cache', 'stamps');
    this.path = join(this.folder, name);
  }

  /** @param {string} digest */
  isCurrent(digest) {
    return this.read() === digest;
  }

  /** @returns {string | undefined} */
  read() {
    try {
      return readFileSync(this.path, 'utf8');
    } catch {
      return undefined;
    }
  }

  /** @param {string} digest */
  write(digest) {
    mkdirSync(this.folder, { recursive: true });
    writeFileSync(this.path, digest);
  }

  clear() {
    rmSync(this.path, { force: true });
  }
}
