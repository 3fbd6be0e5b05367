import { dirname } from 'node:path';
import type { z } from 'zod';
import { canonicalJson, NotCanonical } from '../../assessment-specs/records/canonicalJson.ts';
import { digestOfBytes } from '../../assessment-specs/records/digestOf.ts';
import type { ChangeHead, JournalLine } from '../../assessment-specs/records/changes.ts';
import type { Disk } from './Disk.ts';
import { DamagedFile } from './DurableAdapter.ts';

/** A line and the digest that the next one names as `previous`. */
interface Link<C> {
  readonly line: JournalLine<C>;
  readonly digest: string;
}

/** Splits at line feeds. The last part is complete only when a line feed ends it. */
function splitLines(content: Uint8Array): { lines: Uint8Array[]; completeLength: number } {
  const lines: Uint8Array[] = [];
  let start = 0;
  for (let end = content.indexOf(10, start); end !== -1; end = content.indexOf(10, start)) {
    lines.push(content.subarray(start, end));
    start = end + 1;
  }
  return { lines, completeLength: start };
}

/**
 * The commit of a record: one line of canonical JSON a change, each naming the digest of the line before, synced before it counts.
 * An unfinished last line was never acknowledged: it is kept beside as `.torn` and dropped. Any other fault stops with `DamagedFile`.
 */
export class Journal<C> {
  readonly #disk: Disk;
  readonly #path: string;
  readonly #lineSchema: z.ZodType<JournalLine<C>>;
  readonly #links: Link<C>[] = [];
  #length = 0;

  private constructor(disk: Disk, path: string, lineSchema: z.ZodType<JournalLine<C>>) {
    this.#disk = disk;
    this.#path = path;
    this.#lineSchema = lineSchema;
  }

  static async open<C>(disk: Disk, path: string, lineSchema: z.ZodType<JournalLine<C>>): Promise<Journal<C>> {
    const journal = new Journal<C>(disk, path, lineSchema);
    const content = (await disk.read(path)) ?? new Uint8Array();
    const { lines, completeLength } = splitLines(content);
    for (const [index, bytes] of lines.entries()) journal.#links.push(journal.#link(bytes, index));
    journal.#length = completeLength;
    if (completeLength < content.length) {
      await disk.writeSynced(`${path}.torn`, content.subarray(completeLength));
      await disk.cutSynced(path, completeLength);
    }
    return journal;
  }

  #link(bytes: Uint8Array, index: number): Link<C> {
    let value: unknown;
    try {
      value = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
    } catch {
      throw new DamagedFile(this.#path, `line ${index + 1} is not JSON`);
    }
    const parsed = this.#lineSchema.safeParse(value);
    if (!parsed.success) throw new DamagedFile(this.#path, `line ${index + 1}: ${parsed.error.issues[0]?.path.join('.') ?? ''} ${parsed.error.issues[0]?.message ?? ''}`.trim());
    if (parsed.data.seq !== index + 1 || parsed.data.previous !== this.head) throw new DamagedFile(this.#path, `line ${index + 1} does not follow the line before it`);
    return { line: parsed.data, digest: digestOfBytes(bytes) };
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

  /** Digest of line `seq`, 1-based; null for 0. */
  digestAt(seq: number): string | null {
    return this.#links[seq - 1]?.digest ?? null;
  }

  /** Why a line with this in it could not be read again; null when it can. Asked before it is written: one such line would close the whole record. */
  problemOf(head: ChangeHead, changes: readonly C[], undoes: number | null): string | null {
    const line = this.#next(head, changes, undoes);
    try {
      canonicalJson(line);
    } catch (error) {
      if (error instanceof NotCanonical) return `${error.path} ${error.reason}`;
      throw error;
    }
    const [issue] = this.#lineSchema.safeParse(line).error?.issues ?? [];
    return issue ? `${issue.path.join('.')} ${issue.message}` : null;
  }

  #next(head: ChangeHead, changes: readonly C[], undoes: number | null): JournalLine<C> {
    return { seq: this.seq + 1, previous: this.head, head, undoes, changes };
  }

  /** Resolves once the line is on the disk. A failure leaves the journal as it was. */
  async append(head: ChangeHead, changes: readonly C[], undoes: number | null): Promise<JournalLine<C>> {
    const line = this.#next(head, changes, undoes);
    const bytes = new TextEncoder().encode(canonicalJson(line));
    const withFeed = new Uint8Array(bytes.length + 1);
    withFeed.set(bytes);
    withFeed[bytes.length] = 10;
    const isNew = this.#length === 0;
    await this.#disk.appendSynced(this.#path, this.#length, withFeed);
    if (isNew) await this.#disk.syncFolder(dirname(this.#path));
    this.#length += withFeed.length;
    this.#links.push({ line, digest: digestOfBytes(bytes) });
    return line;
  }
}
