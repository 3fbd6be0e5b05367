import { join } from 'node:path';
import { fail, succeed, type Reply } from '../contract/Reply.ts';
import type { DataFolder } from './dataFolder.ts';
import type { Disk } from './Disk.ts';
import { diskFailure } from '../contract/diskFailure.ts';
import { writeDurably } from './writeDurably.ts';

const namePattern = /^[a-z0-9][a-z0-9.-]{0,80}$/;

/** Small texts of this installation: root certificate, passphrase-encrypted keys, confirmed roots. */
export class Vault {
  readonly #disk: Disk;
  readonly #folder: DataFolder;

  constructor(disk: Disk, folder: DataFolder) {
    this.#disk = disk;
    this.#folder = folder;
  }

  #path(name: string): string {
    if (!namePattern.test(name)) throw new Error(`The vault has no place for the name ${JSON.stringify(name)}.`);
    return join(this.#folder.vault, name);
  }

  async read(name: string): Promise<Reply<string | null>> {
    const path = this.#path(name);
    try {
      const content = await this.#disk.read(path);
      if (content === null) return succeed(null);
      const text = decodeUtf8(content);
      return text === null ? fail('file.damaged', { file: path, problem: 'not UTF-8' }) : succeed(text);
    } catch (error) {
      return diskFailure(error, name);
    }
  }

  async write(name: string, text: string): Promise<Reply<null>> {
    const path = this.#path(name);
    try {
      await this.#disk.makeFolder(this.#folder.vault);
      await writeDurably(this.#disk, path, new TextEncoder().encode(text));
      return succeed(null);
    } catch (error) {
      return diskFailure(error, name);
    }
  }
}

function decodeUtf8(content: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(content);
  } catch {
    return null;
  }
}
