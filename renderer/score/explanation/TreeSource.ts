import type { Answers } from '../../../assessment-specs/engine/createScorer.ts';
import type { ScoreSheet } from '../../../assessment-specs/engine/ScoreSheet.ts';
import type { ScoredPack } from '../../../assessment-specs/schema/ScoredPack.ts';
import type { AssessmentResult } from '../../host/assessmentResult.ts';

/** What a tree explains: one sheet with the answers behind it. */
export interface TreeSource {
  readonly sheet: ScoreSheet;
  /** the pack with its texts in the language that is shown */
  readonly pack: ScoredPack;
  readonly answers: Answers;
  /** cards of the evidence that the answers name, by digest */
  readonly evidence: Readonly<Record<string, { readonly name: string }>>;
}

/** The answers and cards of a record that was computed. @param pack with the texts of the language that is shown */
export function sourceOf({ record }: Extract<AssessmentResult, { kind: 'computed' }>, sheet: ScoreSheet, pack: ScoredPack): TreeSource {
  return { sheet, pack, answers: record.assessment.layers.self[sheet.pack.id] ?? {}, evidence: record.evidence };
}
