import type { z } from 'zod';
import type { JournalLine } from '../../assessment-specs/records/changes.ts';
import { digestOfBytes } from '../../assessment-specs/records/digestOf.ts';
import type { DamageProblem } from '../contract/RecordDamage.ts';

/** A line that is as it was written. */
export interface Link<C> {
  readonly line: JournalLine<C>;
  /** The next line names it as `previous`. */
  readonly digest: string;
  /** Bytes of the journal up to and with this line's feed. */
  readonly end: number;
}

export interface Fault {
  readonly problem: DamageProblem;
  /** From 1; null where no line is to blame. */
  readonly line: number | null;
}

export interface JournalReading<C> {
  /** The longest run of good lines from the first one on. */
  readonly links: readonly Link<C>[];
  /** Why it ends before the last complete line; null when it does not. */
  readonly fault: Fault | null;
  /** Complete lines from the faulty one on, without their feeds. */
  readonly rest: readonly Uint8Array[];
  /** Bytes up to the last line feed; what follows was never acknowledged. */
  readonly completeLength: number;
}

export type LineSchemaOf<C> = (value: unknown) => z.ZodType<JournalLine<C>>;

const lineFeed = 10;

/** Splits at line feeds. The last part is complete only when a line feed ends it. */
function splitLines(content: Uint8Array): { lines: Uint8Array[]; completeLength: number } {
  const lines: Uint8Array[] = [];
  let start = 0;
  for (let end = content.indexOf(lineFeed, start); end !== -1; end = content.indexOf(lineFeed, start)) {
    lines.push(content.subarray(start, end));
    start = end + 1;
  }
  return { lines, completeLength: start };
}

/** Reads as far as every line is sound and names the one before it. Changes nothing. */
export function readJournal<C>(content: Uint8Array, schemaOf: LineSchemaOf<C>): JournalReading<C> {
  const { lines, completeLength } = splitLines(content);
  return { ...readLines(lines, { seq: 0, head: null }, schemaOf), completeLength };
}

/** Reads lines that follow a known position of a journal. */
export function readLines<C>(lines: readonly Uint8Array[], from: { readonly seq: number; readonly head: string | null }, schemaOf: LineSchemaOf<C>): Omit<JournalReading<C>, 'completeLength'> {
  const links: Link<C>[] = [];
  let previous = from.head;
  let end = 0;
  for (const [index, bytes] of lines.entries()) {
    const seq = from.seq + index + 1;
    const read = readLine(bytes, seq, previous, schemaOf);
    if (typeof read === 'string') return brokenOff(read, lines, index, from.seq, links);
    end += bytes.length + 1;
    previous = digestOfBytes(bytes);
    links.push({ line: read, digest: previous, end });
  }
  return { links, fault: null, rest: [] };
}

/** The next line's `previous` is the only witness of a line. Where it speaks against the line, one of the two was changed: neither is sound. */
function brokenOff<C>(problem: DamageProblem, lines: readonly Uint8Array[], index: number, from: number, links: readonly Link<C>[]): Omit<JournalReading<C>, 'completeLength'> {
  const line = from + index + 1;
  const isNext = problem === 'brokenChain' && memberOf(valueOf(lines[index]), 'seq') === line;
  const confirmed = isConfirmed(lines[index], lines[index + 1]);
  // a whole line that this app does not know was written by another version of it
  if (!isNext || links.length === 0) return { links, fault: { problem: problem === 'unknownContent' && confirmed ? 'otherVersion' : problem, line }, rest: lines.slice(index) };
  return { links: links.slice(0, -1), fault: confirmed ? { problem: 'lineChanged', line: line - 1 } : { problem, line }, rest: lines.slice(index - 1) };
}

function readLine<C>(bytes: Uint8Array, seq: number, previous: string | null, schemaOf: LineSchemaOf<C>): JournalLine<C> | DamageProblem {
  const text = textOf(bytes);
  if (text === null) return 'encoding';
  const value = jsonOf(text);
  if (value === undefined) return 'notJson';
  if (memberOf(value, 'seq') !== seq || memberOf(value, 'previous') !== previous) return 'brokenChain';
  return schemaOf(value).safeParse(value).data ?? 'unknownContent';
}

/** Whether the line after it names it by its digest. */
const isConfirmed = (bytes: Uint8Array | undefined, next: Uint8Array | undefined): boolean => bytes !== undefined && memberOf(valueOf(next), 'previous') === digestOfBytes(bytes);

/** A byte order mark is not dropped: it is not ours. */
function textOf(bytes: Uint8Array): string | null {
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    return text.startsWith('\uFEFF') || text.includes('\0') ? null : text;
  } catch {
    return null;
  }
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

const valueOf = (bytes: Uint8Array | undefined): unknown => jsonOf(textOf(bytes ?? new Uint8Array()) ?? '');

const memberOf = (value: unknown, name: 'seq' | 'previous'): unknown => (typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[name] : undefined);
