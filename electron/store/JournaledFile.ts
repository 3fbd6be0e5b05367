import { Low } from 'lowdb';
import type { ChangeHead, JournalLine } from '../../assessment-specs/records/changes.ts';
import type { Failure } from '../contract/Reply.ts';
import type { UndoStep } from '../services/ports.ts';
import { DamagedFile } from './DamagedFile.ts';
import type { Disk } from './Disk.ts';
import { DurableAdapter } from './DurableAdapter.ts';
import type { Envelope } from './Envelope.ts';
import { Journal } from './Journal.ts';
import { faultOf, readRecord, type RecordReading } from './readRecord.ts';
import type { RecordKind } from './RecordKind.ts';
import { applyChange, lineSchemaOf, type Restored } from './Restored.ts';
import { envelopeOf } from './Snapshot.ts';
import { UndoHistory } from './UndoHistory.ts';

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

/** The state to replay from; null: from the beginning, because the snapshot is of no use. Such a one is set aside and made again. */
async function startFrom<F extends object, C>(disk: Disk, path: string, { journal, snapshot }: RecordReading<F, C>): Promise<F | null> {
  if (snapshot.kind === 'none') return null;
  if (snapshot.kind === 'whole' && journal.links[snapshot.snapshot.seq - 1]?.digest === snapshot.snapshot.head) return snapshot.snapshot.file;
  await disk.rename(`${path}.json`, `${path}.json.damaged`);
  return null;
}

/**
 * One record: its journal is the commit, the lowdb file beside it a snapshot that carries the journal's head and saves replaying.
 * Opening replays what is newer than the snapshot; a damaged snapshot is set aside and made again from the journal.
 */
export class JournaledFile<F extends object, C> {
  readonly #kind: RecordKind<F, C>;
  readonly #journal: Journal<C | Restored<F>>;
  readonly #low: Low<Envelope | null>;
  readonly #savedBy: string;
  #file: F | null = null;
  #history: UndoHistory<F, C> | null = null;
  #queue: Promise<unknown> = Promise.resolve();
  #snapshotTimer: ReturnType<typeof setTimeout> | null = null;
  /** Snapshots being written, one after the other; never rejects. */
  #snapshots: Promise<void> = Promise.resolve();

  private constructor(kind: RecordKind<F, C>, journal: Journal<C | Restored<F>>, low: Low<Envelope | null>, savedBy: string) {
    this.#kind = kind;
    this.#journal = journal;
    this.#low = low;
    this.#savedBy = savedBy;
  }

  /** @param path without ending: `<path>.json` is the snapshot, `<path>.journal` the journal. @throws DamagedFile, NewerFormat, or what the disk throws */
  static async open<F extends object, C>(disk: Disk, path: string, kind: RecordKind<F, C>, savedBy: string): Promise<JournaledFile<F, C>> {
    const reading = await readRecord(disk, path, kind, savedBy);
    const { snapshot } = reading;
    if (snapshot.kind === 'newer') throw new NewerFormat(`${path}.json`, snapshot.version, snapshot.supported);
    const fault = faultOf(reading);
    if (fault) throw new DamagedFile(fault.problem === 'nothingLeft' ? `${path}.json` : `${path}.journal`, fault.problem, fault.line);
    const journal = await Journal.continue(disk, `${path}.journal`, lineSchemaOf(kind), reading.content, reading.journal);
    const record = new JournaledFile(kind, journal, new Low<Envelope | null>(new DurableAdapter(disk, `${path}.json`), null), savedBy);
    record.#file = await startFrom(disk, path, reading);
    const from = record.#file === null || snapshot.kind !== 'whole' ? 0 : snapshot.snapshot.seq;
    for (const line of journal.lines.slice(from)) record.#replay(line);
    return record;
  }

  #replay(line: JournalLine<C | Restored<F>>): void {
    for (const change of line.changes) this.#file = applyChange(this.#kind, this.#file, change, line.head);
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
  get lines(): readonly JournalLine<C | Restored<F>>[] {
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
      const prepared = this.#journal.prepare(head, changes, undoes);
      if ('problem' in prepared) return { code: 'record.refused', params: { problem: prepared.problem } } satisfies Failure;
      await this.#journal.append(prepared);
      this.#history?.note(prepared.line, this.#file);
      this.#file = next;
      this.#scheduleSnapshot();
      return null;
    });
    this.#queue = run.catch(() => undefined);
    return run;
  }

  /** What can be taken back and done again. The first question replays the journal, the later ones cost nothing. */
  undoSteps(): { readonly undo: UndoStep<C> | null; readonly redo: UndoStep<C> | null } {
    this.#history ??= new UndoHistory(this.#kind, this.lines);
    return { undo: this.#history.undo, redo: this.#history.redo };
  }

  #scheduleSnapshot(): void {
    if (this.#snapshotTimer) return;
    this.#snapshotTimer = setTimeout(() => {
      this.#snapshotTimer = null;
      this.#takeSnapshot();
    }, snapshotDelayMs);
    this.#snapshotTimer.unref();
  }

  /** A snapshot that fails costs nothing: the journal has it all, the next one tries again. */
  #takeSnapshot(): void {
    this.#snapshots = this.#snapshots.then(() => this.#writeSnapshot()).catch(() => undefined);
  }

  async #writeSnapshot(): Promise<void> {
    if (this.#file === null || this.head === null) return;
    this.#low.data = envelopeOf(this.#kind, this.#savedBy, { seq: this.seq, head: this.head, at: this.savedAt, file: this.#file });
    await this.#low.write();
  }

  /** Waits for what is under way and leaves a fresh snapshot. */
  async close(): Promise<void> {
    await this.#queue;
    if (this.#snapshotTimer) {
      clearTimeout(this.#snapshotTimer);
      this.#snapshotTimer = null;
      this.#takeSnapshot();
    }
    // the folder is given up after this: a snapshot under way is waited for, whoever began it
    await this.#snapshots;
  }
}
