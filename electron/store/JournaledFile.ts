import { Low } from 'lowdb';
import { z } from 'zod';
import type { ChangeHead, JournalLine } from '../../assessment-specs/records/changes.ts';
import type { Failure } from '../contract/Reply.ts';
import type { Disk } from './Disk.ts';
import { DamagedFile, DurableAdapter } from './DurableAdapter.ts';
import type { Envelope } from './Envelope.ts';
import { Journal } from './Journal.ts';
import { migrate, type Migration } from './migrations/migrate.ts';

/** What a kind of record needs to be kept: how it is checked, how a change alters it, and its file format. */
export interface RecordKind<F extends object, C> {
  readonly format: string;
  readonly version: number;
  readonly migrations: readonly Migration[];
  readonly fileSchema: z.ZodType<F>;
  readonly lineSchema: z.ZodType<JournalLine<C>>;
  /** THE answer to 'may this record change'; asked before anything reaches the journal, on every door. */
  readonly refusal: (file: F | null, change: C, head: ChangeHead) => Failure | null;
  /** Pure. */
  readonly apply: (file: F | null, change: C, head: ChangeHead) => F;
  /** What takes a change back, given the state before it; null when it cannot be taken back. */
  readonly inverse: (before: F, change: C) => C | null;
}

/** A file written by a newer version of the app: it is not touched. */
export class NewerFormat extends Error {
  readonly path: string;
  readonly version: number;
  readonly supported: number;
  constructor(path: string, version: number, supported: number) {
    super(`${path} has format version ${version}, this app reads up to ${supported}`);
    this.path = path;
    this.version = version;
    this.supported = supported;
  }
}

const snapshotDelayMs = 400;

/**
 * One record: its journal is the commit, the lowdb file beside it a snapshot that carries the journal's head and saves replaying.
 * Opening replays what is newer than the snapshot; a damaged snapshot is set aside and made again from the journal.
 */
export class JournaledFile<F extends object, C> {
  readonly #kind: RecordKind<F, C>;
  readonly #journal: Journal<C>;
  readonly #low: Low<Envelope | null>;
  readonly #savedBy: string;
  #file: F | null = null;
  #queue: Promise<unknown> = Promise.resolve();
  #snapshotTimer: ReturnType<typeof setTimeout> | null = null;

  private constructor(kind: RecordKind<F, C>, journal: Journal<C>, low: Low<Envelope | null>, savedBy: string) {
    this.#kind = kind;
    this.#journal = journal;
    this.#low = low;
    this.#savedBy = savedBy;
  }

  /** @param path without ending: `<path>.json` is the snapshot, `<path>.journal` the journal. @throws DamagedFile, NewerFormat, or what the disk throws */
  static async open<F extends object, C>(disk: Disk, path: string, kind: RecordKind<F, C>, savedBy: string): Promise<JournaledFile<F, C>> {
    const journal = await Journal.open(disk, `${path}.journal`, kind.lineSchema);
    const snapshotPath = `${path}.json`;
    const low = new Low<Envelope | null>(new DurableAdapter(disk, snapshotPath), null);
    const record = new JournaledFile(kind, journal, low, savedBy);
    let from = 0;
    try {
      from = await record.#readSnapshot(snapshotPath);
    } catch (error) {
      if (!(error instanceof DamagedFile)) throw error;
      if (journal.seq === 0) throw error;
      await disk.rename(snapshotPath, `${snapshotPath}.damaged`);
    }
    for (const line of journal.lines.slice(from)) record.#replay(line);
    return record;
  }

  /** @returns the journal position that the snapshot stands for; 0 when it is of no use */
  async #readSnapshot(path: string): Promise<number> {
    await this.#low.read();
    const envelope = this.#low.data;
    if (envelope === null) return 0;
    if (envelope.format !== this.#kind.format) throw new DamagedFile(path, `format is ${envelope.format}, expected ${this.#kind.format}`);
    const result = migrate(envelope, this.#kind.migrations, this.#kind.version, this.#savedBy);
    if (result.kind === 'newer') throw new NewerFormat(path, result.version, result.supported);
    const parsed = z.strictObject({ seq: z.number().int().min(1), head: z.string(), file: this.#kind.fileSchema }).safeParse(result.envelope.data);
    if (!parsed.success) throw new DamagedFile(path, parsed.error.issues[0]?.path.join('.') ?? 'unreadable');
    if (this.#journal.seq === 0) throw new DamagedFile(path.replace(/json$/, 'journal'), 'the journal is missing or empty, but a snapshot is there');
    if (this.#journal.digestAt(parsed.data.seq) !== parsed.data.head) throw new DamagedFile(path, 'the snapshot does not belong to its journal');
    this.#file = parsed.data.file;
    return parsed.data.seq;
  }

  #replay(line: JournalLine<C>): void {
    for (const change of line.changes) this.#file = this.#kind.apply(this.#file, change, line.head);
  }

  get file(): F | null {
    return this.#file;
  }
  get seq(): number {
    return this.#journal.seq;
  }
  get head(): string | null {
    return this.#journal.head;
  }
  get lines(): readonly JournalLine<C>[] {
    return this.#journal.lines;
  }
  get savedAt(): string {
    return this.#journal.newest?.head.at ?? '';
  }

  /**
   * One after another: `seq` must be the newest position, each change must be allowed by the state before it, and all of them reach the disk or none.
   * @returns the refusal, or null once the line is durable
   */
  commit(seq: number, changes: readonly C[], head: ChangeHead, undoes: number | null): Promise<Failure | null> {
    const run = this.#queue.then(async () => {
      if (seq !== this.seq) {
        const newest = this.#journal.newest?.head;
        return { code: 'record.stale', params: { expected: seq, actual: this.seq, by: newest?.by ?? '', at: newest?.at ?? '' } } satisfies Failure;
      }
      let next = this.#file;
      for (const change of changes) {
        const refusal = this.#kind.refusal(next, change, head);
        if (refusal) return refusal;
        next = this.#kind.apply(next, change, head);
      }
      const problem = this.#journal.problemOf(head, changes, undoes);
      if (problem !== null) return { code: 'record.refused', params: { problem } } satisfies Failure;
      await this.#journal.append(head, changes, undoes);
      this.#file = next;
      this.#scheduleSnapshot();
      return null;
    });
    this.#queue = run.catch(() => undefined);
    return run;
  }

  /** The newest line that can be taken back and was not yet, with the changes that do so, newest first. */
  undoable(): { readonly undoes: number; readonly changes: readonly C[] } | null {
    const undone = new Set(this.lines.flatMap((line) => (line.undoes === null ? [] : [line.undoes])));
    const states: (F | null)[] = [null];
    for (const line of this.lines) {
      let file = states.at(-1) ?? null;
      for (const change of line.changes) file = this.#kind.apply(file, change, line.head);
      states.push(file);
    }
    for (const line of this.lines.toReversed()) {
      if (line.undoes !== null || undone.has(line.seq)) continue;
      let before = states[line.seq - 1] ?? null;
      const inverses: (C | null)[] = [];
      for (const change of line.changes) {
        inverses.unshift(before === null ? null : this.#kind.inverse(before, change));
        before = this.#kind.apply(before, change, line.head);
      }
      const changes = inverses.filter((inverse) => inverse !== null);
      return changes.length === inverses.length ? { undoes: line.seq, changes } : null;
    }
    return null;
  }

  #scheduleSnapshot(): void {
    if (this.#snapshotTimer) return;
    this.#snapshotTimer = setTimeout(() => {
      this.#snapshotTimer = null;
      // a snapshot that fails costs nothing: the journal has it all, the next one tries again
      void this.#writeSnapshot().catch(() => undefined);
    }, snapshotDelayMs);
    this.#snapshotTimer.unref();
  }

  async #writeSnapshot(): Promise<void> {
    if (this.#file === null || this.head === null) return;
    this.#low.data = { format: this.#kind.format, version: this.#kind.version, savedBy: this.#savedBy, data: { seq: this.seq, head: this.head, file: this.#file } };
    await this.#low.write();
  }

  /** Waits for what is under way and leaves a fresh snapshot. */
  async close(): Promise<void> {
    await this.#queue;
    if (!this.#snapshotTimer) return;
    clearTimeout(this.#snapshotTimer);
    this.#snapshotTimer = null;
    await this.#writeSnapshot().catch(() => undefined);
  }
}
