import type { AssessmentRecord } from '../../records/AssessmentRecord.ts';
import type { ResolvedTraits } from '../../records/resolveTraits.ts';
import type { GradeBand, ScoredPack } from '../../schema/ScoredPack.ts';
import type { PackResult, Reason, Veto } from '../Conclusion.ts';
import type { Answers } from '../createScorer.ts';
import type { ResolvedPacks } from '../ResolvedPacks.ts';
import type { ScreeningLine } from '../screening.ts';

/** One selected scored pack with its result. `band` is what has to be reached: the gate's, or the primary pack's lowest. */
export interface AssessedPack extends PackResult {
  readonly pack: ScoredPack;
  readonly answers: Answers;
  readonly band: GradeBand;
}

/** Everything that the reason families look at: worked out once, before any of them speaks. */
export interface Assessed {
  readonly record: AssessmentRecord;
  readonly packs: ResolvedPacks;
  /** The primary pack first, then the gates in the record's order. */
  readonly scored: readonly AssessedPack[];
  readonly traits: ResolvedTraits;
  readonly screening: readonly ScreeningLine[];
  readonly vetoes: readonly Veto[];
}

/** Finds the reasons of one family, in the order in which they are told. Empty: this family has nothing to say. */
export type ReasonFamily = (assessed: Assessed) => readonly Reason[];
