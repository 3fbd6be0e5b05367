import { dirname } from 'node:path';
import type { Disk } from './Disk.ts';

/** Replaces a file so that after a crash either the old or the new bytes are there whole: temp file, sync, rename, sync folder. */
export async function writeDurably(disk: Disk, path: string, content: Uint8Array): Promise<void> {
  const temporary = `${path}.tmp`;
  try {
    await disk.writeSynced(temporary, content);
  } catch (error) {
    await disk.remove(temporary).catch(() => undefined);
    throw error;
  }
  await disk.rename(temporary, path);
  await disk.syncFolder(dirname(path));
}
