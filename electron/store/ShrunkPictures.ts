import { join } from 'node:path';
import { succeed, type Reply } from '../contract/Reply.ts';
import { diskFailure } from '../contract/diskFailure.ts';
import type { DataFolder } from './dataFolder.ts';
import type { Disk } from './Disk.ts';
import { writeDurably } from './writeDurably.ts';

/** Small JPEG copies of pictures beside the evidence, named by the digest of the original. They are made from it and may be lost: then the original serves. */
export class ShrunkPictures {
  readonly #disk: Disk;
  readonly #folder: DataFolder;

  constructor(disk: Disk, folder: DataFolder) {
    this.#disk = disk;
    this.#folder = folder;
  }

  #path(enterpriseId: string, digest: string): string {
    return join(this.#folder.shrunk(enterpriseId), digest.slice(0, 2), `${digest}.jpg`);
  }

  /** Does nothing where one is. */
  async put(enterpriseId: string, digest: string, content: Uint8Array): Promise<Reply<null>> {
    try {
      if ((await this.get(enterpriseId, digest)) !== null) return succeed(null);
      const path = this.#path(enterpriseId, digest);
      await this.#disk.makeFolder(join(path, '..'));
      await writeDurably(this.#disk, path, content);
      return succeed(null);
    } catch (error) {
      return diskFailure(error, digest);
    }
  }

  /** Null where there is none, or one that is no whole JPEG. */
  async get(enterpriseId: string, digest: string): Promise<Uint8Array | null> {
    const content = await this.#disk.read(this.#path(enterpriseId, digest)).catch(() => null);
    const whole = content?.[0] === 0xff && content[1] === 0xd8 && content.at(-2) === 0xff && content.at(-1) === 0xd9;
    return whole ? content : null;
  }
}
