import type { AssessmentRecord } from '../records/AssessmentRecord.ts';
import type { PackRef } from '../schema/PackRef.ts';
import { conclude } from './conclude.ts';
import type { Conclusion, ReasonCode } from './Conclusion.ts';
import { describeReason } from './describeReason.ts';
import type { Locale } from './Locale.ts';
import type { ResolvedPacks } from './ResolvedPacks.ts';
import { packFigures } from './sealedResult.ts';

/** What `score RECORD.json --json` prints (DECISIONS, CLI). Points are decimal strings, `raw` is unreduced, grades are band ids. */
export interface ScoreReport {
  readonly packs: readonly (ReturnType<typeof packFigures> & { readonly pack: PackRef; readonly range: { readonly low: string | null; readonly high: string | null } })[];
  readonly conclusion: {
    readonly kind: Conclusion['kind'];
    readonly grade: string | null;
    readonly reasons: readonly { readonly code: ReasonCode; readonly ref: string; readonly text: string }[];
  };
}

/** Scores and concludes a record that was checked. */
export function scoreReport(record: AssessmentRecord, packs: ResolvedPacks, locale: Locale = 'zh-CN'): ScoreReport {
  const { kind, grade, reasons, packs: results } = conclude(record, packs);
  return {
    packs: results.map((result) => {
      const { low, high } = result.sheet.range;
      const { grade: reached, ...figures } = packFigures(result);
      return { pack: result.sheet.pack, ...figures, range: { low: low?.text ?? null, high: high?.text ?? null }, grade: reached };
    }),
    conclusion: {
      kind, grade: grade?.bandId ?? null,
      reasons: reasons.map((reason) => ({ code: reason.code, ref: reason.ref, text: describeReason(reason, locale) })),
    },
  };
}
