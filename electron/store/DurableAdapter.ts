import type { Adapter } from 'lowdb';
import { canonicalJson } from '../../assessment-specs/records/canonicalJson.ts';
import { DamagedFile } from './DamagedFile.ts';
import type { Disk } from './Disk.ts';
import { envelopeSchema, type Envelope } from './Envelope.ts';
import { writeDurably } from './writeDurably.ts';

/** lowdb adapter that syncs before it renames: lowdb's own keeps no promise when the power goes. ENOENT means new; anything else unreadable throws `DamagedFile`. */
export class DurableAdapter implements Adapter<Envelope | null> {
  readonly #disk: Disk;
  readonly #path: string;
  #queue: Promise<void> = Promise.resolve();

  constructor(disk: Disk, path: string) {
    this.#disk = disk;
    this.#path = path;
  }

  async read(): Promise<Envelope | null> {
    const content = await this.#disk.read(this.#path);
    if (content === null) return null;
    let value: unknown;
    try {
      value = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(content));
    } catch {
      throw new DamagedFile(this.#path, 'notJson');
    }
    const parsed = envelopeSchema.safeParse(value);
    if (!parsed.success) throw new DamagedFile(this.#path, 'unknownContent');
    return parsed.data;
  }

  write(envelope: Envelope | null): Promise<void> {
    if (envelope === null) throw new Error(`Nothing can be written to ${this.#path}: the record has no state yet.`);
    const content = new TextEncoder().encode(canonicalJson(envelope));
    const written = this.#queue.then(() => writeDurably(this.#disk, this.#path, content));
    this.#queue = written.catch(() => undefined);
    return written;
  }
}
