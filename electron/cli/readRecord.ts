import { basename } from 'node:path';
import { checkRecord } from '../../assessment-specs/engine/checkRecord.ts';
import { describeRecordProblem } from '../../assessment-specs/engine/describeRecordProblem.ts';
import type { ResolvedPacks } from '../../assessment-specs/engine/ResolvedPacks.ts';
import { resolvePacks } from '../../assessment-specs/engine/resolvePacks.ts';
import type { AssessmentRecord } from '../../assessment-specs/records/AssessmentRecord.ts';
import { parseRecord, type ParsedRecord } from '../../assessment-specs/records/parseRecord.ts';
import type { CliContext } from './CliContext.ts';
import { readInput } from './readInput.ts';
import { cliWords } from './words.ts';

/** A record that can be scored and concluded, with the packs that it pins. */
export interface ReadRecord {
  readonly record: AssessmentRecord;
  readonly packs: ResolvedPacks;
}

/** The record that a verb's only word names, checked to the end; null after one sentence on standard error that says what is wrong. */
export async function readRecord(context: CliContext, words: readonly string[]): Promise<ReadRecord | null> {
  const [path, ...others] = words;
  if (path === undefined || others.length > 0) {
    context.err(cliWords('usage', context.locale));
    return null;
  }
  const bytes = await readInput(context, path, 32);
  const record = bytes && await parse(context, basename(path), bytes);
  return record && withPacks(context, basename(path), record);
}

function withPacks({ tools, locale, err }: CliContext, name: string, record: AssessmentRecord): ReadRecord | null {
  const packs = resolvePacks(record, tools.catalogue);
  if (!packs.ok) {
    const [problem] = packs.problems;
    err(cliWords('packUnknown', locale)(problem && 'ref' in problem ? `${problem.ref.id} r${problem.ref.revision}` : (problem?.kind ?? '')));
    return null;
  }
  const problems = checkRecord(record, packs.packs);
  const [first] = problems;
  if (first) {
    err(cliWords('badField', locale)(name, first.path, describeRecordProblem(first, locale), problems.length));
    return null;
  }
  return { record, packs: packs.packs };
}

async function parse({ err, locale }: CliContext, name: string, bytes: Uint8Array): Promise<AssessmentRecord | null> {
  const text = decode(bytes);
  const parsed = text === null ? ({ ok: false, problem: { kind: 'notJson' } } as const) : await parseInWords(text, locale);
  if (parsed.ok) return parsed.record;
  const { problem } = parsed;
  switch (problem.kind) {
    case 'notJson':
      err(cliWords('notJson', locale)(name));
      break;
    case 'notOurFormat':
      err(cliWords('notRecord', locale)(name));
      break;
    case 'newerVersion':
      err(cliWords('newerRecord', locale)(name, problem.version, problem.supported));
      break;
    case 'tooLarge':
      err(cliWords('tooLarge', locale)(name, problem.limitMb));
      break;
    case 'unknownField':
      err(cliWords('badField', locale)(name, shortPath(problem.path), cliWords('unknownField', locale), problem.count));
      break;
    case 'badValue':
      err(cliWords('badField', locale)(name, shortPath(problem.path), problem.problem, problem.count));
      break;
  }
  return null;
}

/** The words for bad values wait until there is one: they are many languages in one module. */
async function parseInWords(text: string, locale: CliContext['locale']): Promise<ParsedRecord> {
  const parsed = parseRecord(text);
  if (parsed.ok || parsed.problem.kind !== 'badValue' || locale === 'en') return parsed;
  const { zhCN } = await import('zod/locales');
  return parseRecord(text, zhCN().localeError);
}

/** A hostile file may nest as deep as it likes; the sentence stays one. */
const shortPath = (path: string): string => (path.length > 160 ? `${path.slice(0, 159)}…` : path);

function decode(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}
