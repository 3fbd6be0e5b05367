import type { ChangeHead, JournalLine } from '../../assessment-specs/records/changes.ts';
import type { UndoStep } from '../services/ports.ts';
import type { RecordKind } from './RecordKind.ts';
import { applyChange, inverseOfChange, staysOnUndo, type Restored } from './Restored.ts';

/** What is typed within this time after the line before is one piece with it. */
const typingPauseMs = 10_000;

interface Entry<C> extends UndoStep<C> {
  /** The field that was only typed into, or null. */
  readonly typed: string | null;
}

/**
 * What can be taken back and done again, read from the journal alone: it survives every crash and is the same for every window.
 * A line that takes another back names it in `undoes`: naming what a user did it is an undo, naming an undo it is a redo. A new change ends what could be redone.
 */
export class UndoHistory<F extends object, C> {
  readonly #kind: RecordKind<F, C>;
  #undo: Entry<C>[] = [];
  #redo: Entry<C>[] = [];

  constructor(kind: RecordKind<F, C>, lines: readonly JournalLine<C | Restored<F>>[]) {
    this.#kind = kind;
    let file: F | null = null;
    for (const line of lines) {
      this.note(line, file);
      for (const change of line.changes) file = applyChange(kind, file, change, line.head);
    }
  }

  get undo(): UndoStep<C> | null {
    return this.#undo.at(-1) ?? null;
  }
  get redo(): UndoStep<C> | null {
    return this.#redo.at(-1) ?? null;
  }

  /** Takes in the next line. @param before the file that it was written on */
  note(line: JournalLine<C | Restored<F>>, before: F | null): void {
    const back = this.#inverses(line, before);
    if (back === null) return this.#forget();
    if (line.undoes !== null) return this.#move(line, back);
    if (back.length === 0) return;
    const entry = { undoes: line.seq, changes: back, did: { head: line.head, changes: line.changes.filter((change) => !staysOnUndo(this.#kind, change)) as C[] }, typed: this.#typed(line, before) };
    const last = this.#undo.at(-1);
    const goesOn = last !== undefined && this.#redo.length === 0 && continues(last, entry);
    // the older inverse goes back to before the typing began
    if (goesOn) this.#undo[this.#undo.length - 1] = { ...entry, changes: last.changes };
    else this.#undo.push(entry);
    this.#redo = [];
  }

  /** An undo goes from one pile to the other, a redo back. */
  #move({ seq, undoes }: JournalLine<C | Restored<F>>, changes: readonly C[]): void {
    const [from, to] = this.#undo.at(-1)?.undoes === undoes ? [this.#undo, this.#redo] : [this.#redo, this.#undo];
    const entry = from.at(-1);
    if (entry?.undoes !== undoes) return this.#forget();
    from.pop();
    to.push({ ...entry, undoes: seq, changes, typed: null });
  }

  #forget(): void {
    this.#undo = [];
    this.#redo = [];
  }

  /** What takes the line back, newest change first; null when it cannot be. */
  #inverses(line: JournalLine<C | Restored<F>>, before: F | null): readonly C[] | null {
    const inverses: C[] = [];
    let file = before;
    for (const [index, change] of line.changes.entries()) {
      if (!staysOnUndo(this.#kind, change)) {
        const inverse = inverseOfChange(this.#kind, file, change);
        if (inverse === null) return null;
        inverses.unshift(inverse);
      }
      if (index < line.changes.length - 1) file = applyChange(this.#kind, file, change, line.head);
    }
    return inverses;
  }

  #typed({ changes }: JournalLine<C | Restored<F>>, before: F | null): string | null {
    const [only, ...more] = changes;
    return before === null || only === undefined || more.length > 0 ? null : this.#kind.typedInto(before, only as C);
  }
}

function continues<C>(last: Entry<C>, next: Entry<C>): boolean {
  const pauseMs = elapsedMs(last.did.head, next.did.head);
  return next.typed !== null && last.typed === next.typed && last.undoes === next.undoes - 1 && last.did.head.by === next.did.head.by && pauseMs >= 0 && pauseMs <= typingPauseMs;
}

function elapsedMs(from: ChangeHead, to: ChangeHead): number {
  return Date.parse(to.at) - Date.parse(from.at);
}
