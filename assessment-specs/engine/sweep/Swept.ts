import type { AssessmentFile } from '../../records/AssessmentFile.ts';
import type { AssessmentRecord } from '../../records/AssessmentRecord.ts';
import type { EnterpriseFile } from '../../records/EnterpriseFile.ts';
import type { Evidence } from '../../records/Evidence.ts';
import type { ResolvedTraits } from '../../records/resolveTraits.ts';
import type { Day } from '../../schema/primitives.ts';
import type { PackRef } from '../../schema/PackRef.ts';
import type { Answer } from '../../records/Answer.ts';
import type { Item, ScoredPack } from '../../schema/ScoredPack.ts';
import type { Conclusion } from '../Conclusion.ts';
import type { Answers } from '../createScorer.ts';
import type { NotApplicableDoubt } from '../doubtfulNotApplicable.ts';
import type { ItemScore, ScoreSheet } from '../ScoreSheet.ts';
import type { ResolvedPacks } from '../ResolvedPacks.ts';
import type { ScreeningLine } from '../screening.ts';
import type { SweepTarget } from './SweepFinding.ts';

/** What the sweep is made from: the files as they stand, what the engine already said about them, and the day. */
export interface SweepInputs {
  readonly enterprise: EnterpriseFile;
  /** Not sealed, or with its seal taken off: a sealed one is swept as it was. */
  readonly assessment: AssessmentFile;
  /** of exactly these two files */
  readonly record: AssessmentRecord;
  readonly packs: ResolvedPacks;
  /** of exactly this record */
  readonly conclusion: Conclusion;
  /** the local day */
  readonly today: Day;
}

/** One item with its answer and its score. */
export interface SweptItem {
  readonly item: Item;
  readonly answer: Answer | null;
  readonly score: ItemScore;
  readonly where: Extract<SweepTarget, { kind: 'item' }>;
}

export interface SweptPack {
  readonly ref: PackRef;
  readonly pack: ScoredPack;
  readonly sheet: ScoreSheet;
  readonly answers: Answers;
  /** what speaks against a 空项, by item */
  readonly doubts: ReadonlyMap<string, readonly NotApplicableDoubt[]>;
  readonly items: readonly SweptItem[];
}

/** Everything that the rules look at: worked out once, before any of them looks. */
export interface Swept extends SweepInputs {
  readonly traits: ResolvedTraits;
  readonly screening: readonly ScreeningLine[];
  /** the primary pack first, then the gates */
  readonly scored: readonly SweptPack[];
  /** cards of the files that an answer, a question of the screening or a hazard names, and where: first place first */
  readonly cited: readonly CitedEvidence[];
}

export interface CitedEvidence {
  readonly id: string;
  /** null: named, but nobody knows the file */
  readonly card: Evidence | null;
  readonly at: readonly Extract<SweepTarget, { kind: 'item' | 'criterion' | 'hazard' }>[];
}
