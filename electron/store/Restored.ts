import { z } from 'zod';
import { journalLineSchema, type ChangeHead, type JournalLine } from '../../assessment-specs/records/changes.ts';
import { digestSchema } from '../../assessment-specs/schema/primitives.ts';
import type { RecordKind } from './RecordKind.ts';

/**
 * The store's own change: a damaged record was restored, and this is the state it was restored to. Only `restoreRecord` writes it; nobody can ask for it.
 * It says what became of the rest, so that history shows the hole instead of hiding it.
 */
export interface Restored<F> {
  readonly kind: 'restored';
  readonly file: F;
  /** Name of the damaged journal that was set aside; null when there was none. */
  readonly keptAs: string | null;
  readonly lostChanges: number;
  /** Journal head in the snapshot that lay beside the damaged journal: that snapshot is past and proves nothing against this journal. */
  readonly snapshotHead: string | null;
}

const isRestored = <F>(change: unknown): change is Restored<F> => typeof change === 'object' && change !== null && 'kind' in change && change.kind === 'restored';

type Line<F, C> = JournalLine<C | Restored<F>>;

/** What a line of this kind of record must look like. A line's first change says which of the two it is: a union would blur what is wrong with it. */
export function lineSchemaOf<F extends object, C>(kind: RecordKind<F, C>): (value: unknown) => z.ZodType<Line<F, C>> {
  const restored = journalLineSchema(z.strictObject({
    kind: z.literal('restored'), file: kind.fileSchema, keptAs: z.string().nullable(), lostChanges: z.number().int().min(0), snapshotHead: digestSchema.nullable(),
  })) as z.ZodType<Line<F, C>>;
  const usual = kind.lineSchema as z.ZodType<Line<F, C>>;
  return (value) => (firstChangeIsRestored(value) ? restored : usual);
}

function firstChangeIsRestored(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'changes' in value && Array.isArray(value.changes) && isRestored(value.changes[0]);
}

/** The file after a line's change, whoever's it is. */
export function applyChange<F extends object, C>(kind: RecordKind<F, C>, file: F | null, change: C | Restored<F>, head: ChangeHead): F {
  return isRestored<F>(change) ? change.file : kind.apply(file, change, head);
}

/** What takes it back; a restoration cannot be taken back. */
export function inverseOfChange<F extends object, C>(kind: RecordKind<F, C>, before: F | null, change: C | Restored<F>): C | null {
  return before === null || isRestored<F>(change) ? null : kind.inverse(before, change);
}

/** Whether undo goes past it. */
export function staysOnUndo<F extends object, C>(kind: RecordKind<F, C>, change: C | Restored<F>): boolean {
  return !isRestored<F>(change) && kind.staysOnUndo(change);
}

/** Whether a restoration in this journal left that snapshot behind. */
export const isPast = <F, C>(lines: readonly Line<F, C>[], snapshotHead: string): boolean =>
  lines.some(({ changes }) => changes.some((change) => isRestored(change) && change.snapshotHead === snapshotHead));
