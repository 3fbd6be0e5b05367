import { z } from 'zod';
import { assessmentRecordSchema, recordFormat, recordVersion, type AssessmentRecord } from './AssessmentRecord.ts';
import { canonicalJson, NotCanonical } from './canonicalJson.ts';
import { unkeepablePlace } from './unkeepablePlace.ts';

/** Why a record cannot be read. `path` is the first offence, `count` how many there are. Each kind has words in every locale. */
export type RecordProblem =
  | { readonly kind: 'tooLarge'; readonly limitMb: number }
  | { readonly kind: 'notJson' }
  | { readonly kind: 'notOurFormat' }
  | { readonly kind: 'newerVersion'; readonly version: number; readonly supported: number }
  | { readonly kind: 'unknownField'; readonly path: string; readonly count: number }
  | { readonly kind: 'badValue'; readonly path: string; readonly problem: string; readonly count: number };

export type ParsedRecord = { readonly ok: true; readonly record: AssessmentRecord } | { readonly ok: false; readonly problem: RecordProblem };

/** Far above any real record (evidence files stand outside); keeps a hostile file from filling the memory. */
const limitMb = 32;

/**
 * Reads a record from text or from a parsed value and refuses everything that is not exactly one: another format, a newer version, a field that nobody knows, a value
 * out of bounds. Nothing is mended.
 * @param wording says what is wrong with a value in the reader's language; English without it
 */
export function parseRecord(input: unknown, wording?: z.core.$ZodErrorMap): ParsedRecord {
  if (typeof input === 'string' && input.length > limitMb * 1024 * 1024) return refused({ kind: 'tooLarge', limitMb });
  const read = typeof input === 'string' ? readJson(input) : { value: input };
  if (read === null) return refused({ kind: 'notJson' });
  const envelope = z.looseObject({ format: z.literal(recordFormat), version: z.number().int().min(0) }).safeParse(read.value);
  if (!envelope.success) return refused({ kind: 'notOurFormat' });
  if (envelope.data.version > recordVersion) return refused({ kind: 'newerVersion', version: envelope.data.version, supported: recordVersion });
  const uncanonical = canonicalProblem(read.value);
  if (uncanonical !== null) return refused(uncanonical);
  // surrogates were told apart above: what is left is a key that zod would drop
  const unkeepable = unkeepablePlace(read.value);
  if (unkeepable !== null) return refused({ kind: 'unknownField', path: unkeepable.path, count: 1 });
  const parsed = assessmentRecordSchema.safeParse(read.value, wording && { error: wording });
  return parsed.success ? { ok: true, record: parsed.data } : refused(problemOf(parsed.error));
}

const refused = (problem: RecordProblem): ParsedRecord => ({ ok: false, problem });

function readJson(text: string): { readonly value: unknown } | null {
  try {
    // a byte order mark is no JSON, but editors on Windows add one
    return { value: JSON.parse(text.replace(/^\uFEFF/, '')) };
  } catch {
    return null;
  }
}

/** Lone surrogates and extreme depth pass JSON.parse but can never be sealed. */
function canonicalProblem(value: unknown): RecordProblem | null {
  try {
    canonicalJson(value);
    return null;
  } catch (error) {
    if (error instanceof NotCanonical) return { kind: 'badValue', path: error.path, problem: error.reason, count: 1 };
    throw error;
  }
}

function problemOf(error: z.ZodError): RecordProblem {
  const count = error.issues.reduce((total, issue) => total + (issue.code === 'unrecognized_keys' ? issue.keys.length : 1), 0);
  const [first] = error.issues;
  if (first === undefined) throw new Error('A refused record has no reason.');
  if (first.code === 'unrecognized_keys') return { kind: 'unknownField', path: pathText([...first.path, ...first.keys.slice(0, 1)]), count };
  return { kind: 'badValue', path: pathText(first.path), problem: first.message, count };
}

const pathText = (path: readonly PropertyKey[]): string => z.core.toDotPath([...path]);
