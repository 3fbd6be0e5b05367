import type { Conclusion } from '../../assessment-specs/engine/Conclusion.ts';
import { conclude } from '../../assessment-specs/engine/conclude.ts';
import type { ResolvedPacks } from '../../assessment-specs/engine/ResolvedPacks.ts';
import type { PackProblem, PackSource } from '../../assessment-specs/engine/resolvePacks.ts';
import { resolvePacks } from '../../assessment-specs/engine/resolvePacks.ts';
import type { ScoreSheet } from '../../assessment-specs/engine/ScoreSheet.ts';
import type { ScreeningLine } from '../../assessment-specs/engine/screening.ts';
import { screening } from '../../assessment-specs/engine/screening.ts';
import { traitsOf } from '../../assessment-specs/engine/traitsOf.ts';
import type { AssessmentRecord } from '../../assessment-specs/records/AssessmentRecord.ts';
import { composeRecord } from '../../assessment-specs/records/composeRecord.ts';
import type { ResolvedTraits } from '../../assessment-specs/records/resolveTraits.ts';
import type { AssessmentView, EnterpriseView } from '../../electron/contract/views.ts';

/** What the engine says about the files in view, computed in the page with the engine that the host uses too. */
export type AssessmentResult =
  | {
    readonly kind: 'computed';
    readonly record: AssessmentRecord;
    readonly packs: ResolvedPacks;
    readonly conclusion: Conclusion;
    /** the primary pack's */
    readonly sheet: ScoreSheet;
    /** every question of the major-hazard catalogue, also those that do not apply */
    readonly screening: readonly ScreeningLine[];
    readonly traits: ResolvedTraits;
  }
  /** a pack of the record is not in this installation, or does not fit its role: nothing is computed rather than something wrong */
  | { readonly kind: 'packsMissing'; readonly problems: readonly PackProblem[] };

/**
 * Score and conclusion as the files stand now. A sealed assessment keeps the conclusion of its seal (`seal.result`):
 * this one then only says what the present ledger would give.
 * @throws when an answer does not fit its pack, which the host never stores
 */
export function assessmentResult(enterprise: EnterpriseView, assessment: AssessmentView, source: PackSource): AssessmentResult {
  return resultOfRecord(composeRecord(enterprise.file, assessment.file, { enterpriseHead: enterprise.head, assessmentHead: assessment.head }), source);
}

/** The same for a record that is at hand, such as the one that was sealed. @throws as `assessmentResult` does */
export function resultOfRecord(record: AssessmentRecord, source: PackSource): AssessmentResult {
  const resolution = resolvePacks(record, source);
  if (!resolution.ok) return { kind: 'packsMissing', problems: resolution.problems };
  const { packs } = resolution;
  const conclusion = conclude(record, packs);
  const sheet = conclusion.packs.find((pack) => pack.role === 'primary')?.sheet;
  if (sheet === undefined) throw new Error('The conclusion carries no score sheet of the primary pack.');
  return { kind: 'computed', record, packs, conclusion, sheet, screening: screening(record, packs), traits: traitsOf(record, packs) };
}
