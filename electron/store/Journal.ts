import { dirname } from 'node:path';
import { canonicalJson, NotCanonical } from '../../assessment-specs/records/canonicalJson.ts';
import { digestOfBytes } from '../../assessment-specs/records/digestOf.ts';
import type { ChangeHead, JournalLine } from '../../assessment-specs/records/changes.ts';
import type { Disk } from './Disk.ts';
import type { JournalReading, LineSchemaOf, Link } from './readJournal.ts';

/** A line that may be written, as its bytes. */
export interface PreparedLine<C> {
  readonly line: JournalLine<C>;
  readonly bytes: Uint8Array;
}

/** One line of a journal as its bytes, feed included. */
export function lineBytes(line: JournalLine<unknown>): Uint8Array {
  return new TextEncoder().encode(`${canonicalJson(line)}\n`);
}

/**
 * The commit of a record: one line of canonical JSON a change, each naming the digest of the line before, synced before it counts.
 * An unfinished last line was never acknowledged: it is kept beside as `.torn` and dropped.
 */
export class Journal<C> {
  readonly #disk: Disk;
  readonly #path: string;
  readonly #schemaOf: LineSchemaOf<C>;
  readonly #links: Link<C>[];
  #length: number;

  private constructor(disk: Disk, path: string, schemaOf: LineSchemaOf<C>, reading: JournalReading<C>) {
    this.#disk = disk;
    this.#path = path;
    this.#schemaOf = schemaOf;
    this.#links = [...reading.links];
    this.#length = reading.completeLength;
  }

  /** @param content what the file held when it was read @param reading of that content, without a fault */
  static async continue<C>(disk: Disk, path: string, schemaOf: LineSchemaOf<C>, content: Uint8Array, reading: JournalReading<C>): Promise<Journal<C>> {
    if (reading.fault !== null) throw new Error(`${path} has a fault and cannot be continued.`);
    if (reading.completeLength < content.length) {
      await disk.writeSynced(`${path}.torn`, content.subarray(reading.completeLength));
      await disk.cutSynced(path, reading.completeLength);
    }
    return new Journal(disk, path, schemaOf, reading);
  }

  get lines(): readonly JournalLine<C>[] {
    return this.#links.map((link) => link.line);
  }

  get newest(): JournalLine<C> | null {
    return this.#links.at(-1)?.line ?? null;
  }

  get seq(): number {
    return this.#links.length;
  }

  /** Digest of the newest line; null while there is none. */
  get head(): string | null {
    return this.#links.at(-1)?.digest ?? null;
  }

  /**
   * The next line with its bytes, or why it could not be read again. Asked before anything is written: one such line would close the whole record.
   */
  prepare(head: ChangeHead, changes: readonly C[], undoes: number | null): PreparedLine<C> | { readonly problem: string } {
    const line = { seq: this.seq + 1, previous: this.head, head, undoes, changes };
    const [issue] = this.#schemaOf(line).safeParse(line).error?.issues ?? [];
    if (issue) return { problem: `${issue.path.join('.')} ${issue.message}` };
    try {
      return { line, bytes: lineBytes(line) };
    } catch (error) {
      if (error instanceof NotCanonical) return { problem: `${error.path} ${error.reason}` };
      throw error;
    }
  }

  /** Resolves once the line is on the disk. A failure leaves the journal as it was. @param prepared with nothing appended since */
  async append({ line, bytes }: PreparedLine<C>): Promise<void> {
    const isNew = this.#length === 0;
    await this.#disk.appendSynced(this.#path, this.#length, bytes);
    if (isNew) await this.#disk.syncFolder(dirname(this.#path));
    this.#length += bytes.length;
    this.#links.push({ line, digest: digestOfBytes(bytes.subarray(0, -1)), end: this.#length });
  }
}
