import { basename } from 'node:path';
import { checkRecord } from '../../assessment-specs/engine/checkRecord.ts';
import { describeRecordProblem } from '../../assessment-specs/engine/describeRecordProblem.ts';
import { resolvePacks } from '../../assessment-specs/engine/resolvePacks.ts';
import { scoreReport, type ScoreReport } from '../../assessment-specs/engine/scoreReport.ts';
import type { AssessmentRecord } from '../../assessment-specs/records/AssessmentRecord.ts';
import { parseRecord, type ParsedRecord } from '../../assessment-specs/records/parseRecord.ts';
import type { ScoredPack } from '../../assessment-specs/schema/ScoredPack.ts';
import type { CliContext, Verb } from './CliContext.ts';
import { readInput } from './readInput.ts';
import { cliWords } from './words.ts';

/** `score RECORD.json`: 0 passed, 1 any other conclusion, 2 unreadable. */
export const score: Verb = async (context, words) => {
  const [path, ...others] = words;
  if (path === undefined || others.length > 0) {
    context.err(cliWords('usage', context.locale));
    return 2;
  }
  const bytes = await readInput(context, path, 32);
  const record = bytes && await readRecord(context, basename(path), bytes);
  if (!record) return 2;
  const packs = resolvePacks(record, context.tools.catalogue);
  if (!packs.ok) {
    const [problem] = packs.problems;
    context.err(cliWords('packUnknown', context.locale)(problem && 'ref' in problem ? `${problem.ref.id} r${problem.ref.revision}` : (problem?.kind ?? '')));
    return 2;
  }
  const problems = checkRecord(record, packs.packs);
  const [first] = problems;
  if (first) {
    context.err(cliWords('badField', context.locale)(basename(path), first.path, describeRecordProblem(first, context.locale), problems.length));
    return 2;
  }
  const report = scoreReport(record, packs.packs, context.locale);
  if (context.json) context.out(JSON.stringify(report));
  else print(context, report, gradeName(packs.packs.primary.pack, report.conclusion.grade));
  return report.conclusion.kind === 'passed' ? 0 : 1;
};

async function readRecord({ err, locale }: CliContext, name: string, bytes: Uint8Array): Promise<AssessmentRecord | null> {
  const text = decode(bytes);
  const parsed = text === null ? ({ ok: false, problem: { kind: 'notJson' } } as const) : await parse(text, locale);
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
async function parse(text: string, locale: CliContext['locale']): Promise<ParsedRecord> {
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

/** A passed record is called by the grade's own name, 三级达标. */
function gradeName(pack: ScoredPack, bandId: string | null): string | null {
  return pack.scoring.bands.find(({ id }) => id === bandId)?.name ?? null;
}

function print({ out, locale }: CliContext, { packs, conclusion }: ScoreReport, grade: string | null): void {
  for (const { pack, raw, percent, range, na } of packs) {
    const reached = percent ?? '—';
    const span = range.low !== null && range.high !== null && range.low !== range.high ? ` (${range.low}–${range.high})` : '';
    out(`${pack.id} r${pack.revision}  ${raw.numerator} ÷ ${raw.denominator} = ${reached}${span}  ${locale === 'en' ? 'N/A' : '空项'} ${na}`);
  }
  out(grade ?? cliWords('conclusion', locale)[conclusion.kind]);
  for (const { ref, text } of conclusion.reasons) out(`  ${ref}  ${text}`);
}
