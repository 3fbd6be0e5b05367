import { digestOf, digestOfBytes } from '../../assessment-specs/records/digestOf.ts';
import { instantSchema } from '../../assessment-specs/schema/primitives.ts';
import type { RecordDamage } from '../contract/RecordDamage.ts';
import { readJournal, readLines, type Fault, type Link } from './readJournal.ts';
import type { RecordKind } from './RecordKind.ts';
import { faultOf, type RecordReading } from './readRecord.ts';
import { applyChange, isPast, lineSchemaOf, type Restored } from './Restored.ts';
import { withoutEditorTraces } from './withoutEditorTraces.ts';

/** The newest good state, and what a new journal with it begins with. */
export interface GoodState<F> {
  readonly file: F;
  readonly seq: number;
  readonly at: string;
  /** Names state and position, so that what is restored is what was agreed to. */
  readonly offer: string;
  /** Sound lines of the journal, kept as they are. */
  readonly prefix: Uint8Array;
  readonly prefixSeq: number;
  readonly prefixHead: string | null;
}

export interface Damage<F> {
  readonly fault: Fault;
  readonly good: GoodState<F> | null;
  readonly lost: RecordDamage['lost'];
  /** Number of a seal that stands in the lost lines, empty where it cannot be read; null: none is seen. */
  readonly lostSeal: string | null;
}

/**
 * What is left of a damaged record; null when nothing is wrong. The newest good state is the longest run of sound lines, or, where an intact snapshot
 * knows more, the snapshot with the sound lines that follow its own.
 */
export function assessDamage<F extends object, C>(reading: RecordReading<F, C>, kind: RecordKind<F, C>): Damage<F> | null {
  const fault = faultOf(reading);
  if (fault === null || reading.snapshot.kind === 'newer') return null;
  const { content, journal } = longestReading(reading, kind);
  // a snapshot that remembers another last line has disproved it
  const links = reading.journal.fault === null && fault.problem === 'lineChanged' ? journal.links.slice(0, -1) : journal.links;
  const prefix = content.subarray(0, links.at(-1)?.end ?? 0);
  const best = fault.problem === 'otherVersion' ? null : newestState(reading, kind, links, journal.rest);
  const seq = best?.seq ?? 0;
  const rest = linesOf(content.subarray(0, journal.completeLength)).slice(links.length).map((text, index) => lenient(text, links.length + index + 1));
  const known = Math.max(links.length, rest.at(-1)?.seq ?? 0, reading.snapshot.kind === 'whole' ? reading.snapshot.snapshot.seq : 0);
  return {
    fault,
    good: best && { ...best, offer: digestOf({ file: best.file, seq }), prefix, prefixSeq: links.length, prefixHead: links.at(-1)?.digest ?? null },
    lost: { changes: Math.max(0, known - seq), until: known > seq ? (rest.findLast(({ at }) => at !== null)?.at ?? null) : null },
    lostSeal: rest.find((line) => line.seq > seq && line.seal !== null)?.seal ?? null,
  };
}

function longestReading<F extends object, C>({ content, journal }: RecordReading<F, C>, kind: RecordKind<F, C>) {
  if (journal.fault === null) return { content, journal };
  const unedited = withoutEditorTraces(content);
  const again = readJournal(unedited, lineSchemaOf(kind));
  return again.links.length > journal.links.length ? { content: unedited, journal: again } : { content, journal };
}

function newestState<F extends object, C>({ snapshot }: RecordReading<F, C>, kind: RecordKind<F, C>, links: readonly Link<C | Restored<F>>[], rest: readonly Uint8Array[]): Pick<GoodState<F>, 'file' | 'seq' | 'at'> | null {
  const lines = links.map(({ line }) => line);
  if (snapshot.kind === 'whole' && snapshot.snapshot.seq > links.length && !isPast(lines, snapshot.snapshot.head)) {
    const { seq, head } = snapshot.snapshot;
    const own = rest.findIndex((bytes) => digestOfBytes(bytes) === head);
    const later = own === -1 ? [] : readLines(rest.slice(own + 1), { seq, head }, lineSchemaOf(kind)).links.map(({ line }) => line);
    return { file: replay(kind, snapshot.snapshot.file, later), seq: seq + later.length, at: later.at(-1)?.head.at ?? snapshot.snapshot.at };
  }
  const newest = lines.at(-1);
  return newest === undefined ? null : { file: replay(kind, null, lines), seq: lines.length, at: newest.head.at };
}

function replay<F extends object, C>(kind: RecordKind<F, C>, from: F | null, lines: readonly Link<C | Restored<F>>['line'][]): F {
  let file = from;
  for (const line of lines) for (const change of line.changes) file = applyChange(kind, file, change, line.head);
  if (file === null) throw new Error(`A journal of ${kind.format} has lines, but they make no record.`);
  return file;
}

const linesOf = (content: Uint8Array): readonly string[] => new TextDecoder().decode(content).split('\n').slice(0, -1);

/** What can be told of a line that is not sound. Nothing is decided by it but words. @param place its number, for want of a better one */
function lenient(text: string, place: number): { readonly seq: number; readonly at: string | null; readonly seal: string | null } {
  const claimed = Number(/"seq":(\d{1,7})(?=[,}])/.exec(text)?.[1] ?? place);
  const at = instantSchema.safeParse(/"head":\{"at":"([^"]{1,40})"/.exec(text)?.[1]);
  const seal = text.includes('"kind":"sealed"') ? (/"number":"([^"]{5,60})"/.exec(text)?.[1] ?? '') : null;
  return { seq: Math.max(place, claimed), at: at.data ?? null, seal };
}
