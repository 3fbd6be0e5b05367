import { closeSync, fdatasync, ftruncateSync, openSync, writeSync } from 'node:fs';
import { mkdir, open, readdir, readFile, rename, rm, stat } from 'node:fs/promises';
import { promisify } from 'node:util';
import type { Disk } from './Disk.ts';

const isCode = (error: unknown, ...codes: string[]): boolean => error instanceof Error && 'code' in error && codes.includes(String(error.code));
const syncData = promisify(fdatasync);
const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

function cutBack(file: number, length: number): void {
  try {
    ftruncateSync(file, length);
  } catch {
    // the failure that led here is the one to tell
  }
}

/** The machine's file system. */
export const nodeDisk: Disk = {
  async read(path) {
    try {
      return await readFile(path);
    } catch (error) {
      if (isCode(error, 'ENOENT')) return null;
      throw error;
    }
  },

  async size(path) {
    try {
      return (await stat(path)).size;
    } catch (error) {
      if (isCode(error, 'ENOENT')) return null;
      throw error;
    }
  },

  async writeSynced(path, content) {
    const handle = await open(path, 'w', 0o600);
    try {
      await handle.writeFile(content);
      await handle.sync();
    } finally {
      await handle.close();
    }
  },

  async appendSynced(path, offset, content) {
    // only the sync is slow and goes through the thread pool: on a busy machine each way there and back costs as much as a short write
    const file = openSync(path, offset === 0 ? 'w' : 'r+', 0o600);
    try {
      let written = 0;
      while (written < content.length) written += writeSync(file, content, written, content.length - written, offset + written);
      await syncData(file);
    } catch (error) {
      // a half line must not stay in front of the next one
      cutBack(file, offset);
      throw error;
    } finally {
      closeSync(file);
    }
  },

  async cutSynced(path, length) {
    const handle = await open(path, 'r+');
    try {
      await handle.truncate(length);
      await handle.sync();
    } finally {
      await handle.close();
    }
  },

  async rename(from, to) {
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await rename(from, to);
      } catch (error) {
        // virus scanners hold the file for a moment on Windows; rename again rather than fail
        if (attempt >= 20 || !isCode(error, 'EPERM', 'EBUSY', 'EACCES')) throw error;
        await pause(10 * attempt);
      }
    }
  },

  async remove(path) {
    await rm(path, { force: true });
  },

  async makeFolder(path) {
    await mkdir(path, { recursive: true });
  },

  async syncFolder(path) {
    // Windows has no handle for folders; NTFS journals the entry itself
    if (process.platform === 'win32') return;
    const handle = await open(path, 'r');
    try {
      await handle.sync();
    } finally {
      await handle.close();
    }
  },

  async list(path) {
    try {
      return (await readdir(path)).sort();
    } catch (error) {
      if (isCode(error, 'ENOENT')) return [];
      throw error;
    }
  },
};
