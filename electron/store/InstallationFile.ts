import type { z } from 'zod';
import { diskFailure } from '../contract/diskFailure.ts';
import { succeed, type Reply } from '../contract/Reply.ts';
import type { KeptFile } from '../services/ports.ts';
import type { Disk } from './Disk.ts';
import { setAside } from './setAside.ts';
import { writeDurably } from './writeDurably.ts';

interface Options<T> {
  readonly disk: Disk;
  readonly path: string;
  readonly schema: z.ZodType<T>;
  /** What stands in a file that is not there yet, or that cannot be understood. */
  readonly empty: T;
}

/** A small JSON file of this machine. The folder is locked, so what was read or written last is what the file holds. */
export class InstallationFile<T> implements KeptFile<T> {
  readonly #options: Options<T>;
  #value: T | null = null;
  #queue: Promise<unknown> = Promise.resolve();
  /** Bytes that nobody understood; they are copied aside before they are replaced. */
  #unreadable: Uint8Array | null = null;

  constructor(options: Options<T>) {
    this.#options = options;
  }

  async read(): Promise<Reply<T>> {
    if (this.#value !== null) return succeed(this.#value);
    const { disk, path } = this.#options;
    try {
      const content = await disk.read(path);
      this.#value = content === null ? this.#options.empty : this.#valueIn(content);
      return succeed(this.#value);
    } catch (error) {
      return diskFailure(error, path);
    }
  }

  #valueIn(content: Uint8Array): T {
    try {
      return this.#options.schema.parse(JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(content)));
    } catch {
      this.#unreadable = content;
      return this.#options.empty;
    }
  }

  change(make: (value: T) => T, at: string): Promise<Reply<T>> {
    const run = this.#queue.then(async () => {
      const before = await this.read();
      if (!before.ok) return before;
      const after = make(before.value);
      return after === before.value ? before : this.write(after, at);
    });
    this.#queue = run.catch(() => undefined);
    return run;
  }

  async write(value: T, at: string): Promise<Reply<T>> {
    const { disk, path } = this.#options;
    try {
      if (this.#unreadable !== null) await setAside(disk, path, this.#unreadable, at);
      await writeDurably(disk, path, new TextEncoder().encode(JSON.stringify(value, null, 1)));
      this.#unreadable = null;
      this.#value = value;
      return succeed(value);
    } catch (error) {
      return diskFailure(error, path);
    }
  }
}
