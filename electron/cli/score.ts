import { scoreReport, type ScoreReport } from '../../assessment-specs/engine/scoreReport.ts';
import type { ScoredPack } from '../../assessment-specs/schema/ScoredPack.ts';
import type { CliContext, Verb } from './CliContext.ts';
import { readRecord } from './readRecord.ts';
import { cliWords } from './words.ts';

/** `score RECORD.json`: 0 passed, 1 any other conclusion, 2 unreadable. */
export const score: Verb = async (context, words) => {
  const read = await readRecord(context, words);
  if (!read) return 2;
  const { record, packs } = read;
  const report = scoreReport(record, packs, context.locale);
  if (context.json) context.out(JSON.stringify(report));
  else print(context, report, gradeName(packs.primary.pack, report.conclusion.grade));
  return report.conclusion.kind === 'passed' ? 0 : 1;
};

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
