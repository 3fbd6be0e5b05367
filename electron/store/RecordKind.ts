import type { z } from 'zod';
import type { ChangeHead, JournalLine } from '../../assessment-specs/records/changes.ts';
import type { Failure } from '../contract/Reply.ts';
import type { Migration } from './migrations/migrate.ts';

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
  /** Whether undo leaves it in place and goes past it. Without an inverse and not of this kind, a change is the end of undo. */
  readonly staysOnUndo: (change: C) => boolean;
  /** The field that a change only typed into, given the state before it; null when it did more. Lines that go on typing are one step back. */
  readonly typedInto: (before: F, change: C) => string | null;
  /** Number of the seal; null without one. */
  readonly sealOf: (file: F) => string | null;
}
