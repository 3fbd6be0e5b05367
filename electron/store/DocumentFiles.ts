import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { fail, succeed, type Reply } from '../contract/Reply.ts';
import type { DataFolder } from './dataFolder.ts';
import type { Disk } from './Disk.ts';
import { diskFailure } from '../contract/diskFailure.ts';
import { writeDurably } from './writeDurably.ts';

const sha256 = (content: Uint8Array): string => createHash('sha256').update(content).digest('hex');

/** Issued PDFs, visible to the user under their numbers. A file that somebody else changed is never overwritten. */
export class DocumentFiles {
  readonly #disk: Disk;
  readonly #folder: DataFolder;

  constructor(disk: Disk, folder: DataFolder) {
    this.#disk = disk;
    this.#folder = folder;
  }

  path(enterpriseId: string, fileName: string): string {
    return join(this.#folder.documents(enterpriseId), fileName);
  }

  /** @param replacing digest of the file that may be replaced; null: there may be none, or one with these very bytes */
  async put(enterpriseId: string, fileName: string, content: Uint8Array, replacing: string | null): Promise<Reply<string>> {
    const path = this.path(enterpriseId, fileName);
    const digest = sha256(content);
    try {
      await this.#disk.makeFolder(this.#folder.documents(enterpriseId));
      const present = await this.#disk.read(path);
      const presentDigest = present === null ? null : sha256(present);
      if (presentDigest === digest) return succeed(digest);
      if (presentDigest !== null && replacing === null) return fail('document.exists', { number: fileName });
      if (presentDigest !== replacing) return fail('document.changedOnDisk', { fileName });
      await writeDurably(this.#disk, path, content);
      const back = await this.#disk.read(path);
      if (back === null || sha256(back) !== digest) return fail('disk.failed', { file: fileName, problem: 'READBACK' });
      return succeed(digest);
    } catch (error) {
      return diskFailure(error, fileName);
    }
  }

  async get(enterpriseId: string, fileName: string): Promise<Reply<Uint8Array>> {
    try {
      const content = await this.#disk.read(this.path(enterpriseId, fileName));
      return content === null ? fail('document.notFound', { id: fileName }) : succeed(content);
    } catch (error) {
      return diskFailure(error, fileName);
    }
  }
}
