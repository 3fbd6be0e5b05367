import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { fail, succeed, type Reply } from '../contract/Reply.ts';
import type { DataFolder } from './dataFolder.ts';
import type { Disk } from './Disk.ts';
import { diskFailure } from '../contract/diskFailure.ts';
import { writeDurably } from './writeDurably.ts';

const sha256 = (content: Uint8Array): string => createHash('sha256').update(content).digest('hex');

/** Evidence by content: a file is named by the SHA-256 of its bytes, so the same photograph is kept once and a changed one is noticed. */
export class EvidenceFiles {
  readonly #disk: Disk;
  readonly #folder: DataFolder;

  constructor(disk: Disk, folder: DataFolder) {
    this.#disk = disk;
    this.#folder = folder;
  }

  #path(enterpriseId: string, digest: string): string {
    return join(this.#folder.evidence(enterpriseId), digest.slice(0, 2), digest);
  }

  async put(enterpriseId: string, content: Uint8Array): Promise<Reply<string>> {
    const digest = sha256(content);
    const path = this.#path(enterpriseId, digest);
    try {
      // the same length is not the same file: a damaged one is put right by adding it again
      if ((await this.#disk.size(path)) === content.length && sha256((await this.#disk.read(path)) ?? new Uint8Array()) === digest) return succeed(digest);
      await this.#disk.makeFolder(join(path, '..'));
      await writeDurably(this.#disk, path, content);
      return succeed(digest);
    } catch (error) {
      return diskFailure(error, digest);
    }
  }

  async get(enterpriseId: string, digest: string): Promise<Reply<Uint8Array>> {
    try {
      const content = await this.#disk.read(this.#path(enterpriseId, digest));
      if (content === null) return fail('evidence.notFound', { id: digest });
      if (sha256(content) !== digest) return fail('evidence.damaged', { id: digest });
      return succeed(content);
    } catch (error) {
      return diskFailure(error, digest);
    }
  }
}
