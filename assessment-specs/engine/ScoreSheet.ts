import type { Centipoints } from '../schema/primitives.ts';
import type { PackRef } from '../schema/PackRef.ts';
import type { RuleKind } from '../schema/ScoredPack.ts';

/**
 * 标准分 = 空项分 + 扣分 + 得分 + 未评分. All in centipoints. `open` is 0 once everything is answered.
 * At category and total level `deducted` includes the extras that were applied.
 */
export interface Tally {
  readonly standard: Centipoints;
  readonly na: Centipoints;
  readonly deducted: Centipoints;
  readonly earned: Centipoints;
  readonly open: Centipoints;
}

/** A percentage after the one rounding of the engine: `scaled` counts units of the last digit (600 = 60.0 with one digit). */
export interface Percent {
  readonly scaled: number;
  readonly digits: number;
  /** What screen, PDF, Excel and CLI print, e.g. `60.0`. */
  readonly text: string;
}

/** `deducted` as soon as any rule was triggered, an extra alone included; `full` means that nothing was found. */
export type ItemState = 'unanswered' | 'full' | 'deducted' | 'forfeited' | 'notApplicable';

/** One rule of an item with what it asked for and what it took. Kept even where a cap or a forfeit left nothing to take. */
export interface RuleOutcome {
  readonly ruleId: string;
  readonly kind: RuleKind;
  readonly count: number;
  /** points × count before any cap; for a forfeit the item's whole standard. */
  readonly claimed: Centipoints;
  /** After the rule's own cap. */
  readonly capped: Centipoints;
}

/** 应扣 6，本条满 10，计扣 6，得 4: the chain that led to the item's points. */
export interface ItemScore {
  readonly itemId: string;
  readonly state: ItemState;
  readonly tally: Tally;
  readonly outcomes: readonly RuleOutcome[];
  /** Sum of what the rules ask for before the item's own ceiling (`claimOf`; extras excluded). */
  readonly claimed: Centipoints;
}

/** 追加扣除 found in an item and taken from its category. `unapplied` found nothing left to take. */
export interface ExtraOutcome {
  readonly itemId: string;
  readonly ruleId: string;
  readonly count: number;
  readonly claimed: Centipoints;
  readonly applied: Centipoints;
  readonly unapplied: Centipoints;
}

/** items = answered + unanswered. An item that was made 空项 is answered, and counted in `notApplicable` as well. */
export interface Progress {
  readonly items: number;
  readonly answered: number;
  readonly unanswered: number;
  readonly notApplicable: number;
}

export interface ElementScore {
  readonly elementId: string;
  readonly tally: Tally;
  readonly progress: Progress;
  /** earned ÷ (standard − na); null while the denominator is zero. */
  readonly percent: Percent | null;
  readonly items: readonly ItemScore[];
}

export interface CategoryScore {
  readonly categoryId: string;
  readonly tally: Tally;
  readonly progress: Progress;
  readonly percent: Percent | null;
  readonly extras: readonly ExtraOutcome[];
  readonly elements: readonly ElementScore[];
}

/** What one scored pack gives for one layer of answers. Returned by `scoreAssessment` alone; everybody prints this. */
export interface ScoreSheet {
  readonly pack: PackRef;
  readonly tally: Tally;
  readonly progress: Progress;
  /** Unreduced: N earned over D = standard − na, in centipoints. */
  readonly raw: { readonly numerator: Centipoints; readonly denominator: Centipoints };
  /** N ÷ D × 100 rounded half-up once; null when D is 0 (无法评定). With open items this is what has been earned so far. */
  readonly percent: Percent | null;
  /** Worst and best that the open items still allow, 空项 included where the pack allows it; null when D is 0. */
  readonly range: { readonly low: Percent | null; readonly high: Percent | null };
  /** The highest band that `percent` reaches once nothing is open; null otherwise. */
  readonly bandId: string | null;
  /** The lowest band not yet reached and the points still missing for it at the present denominator; null when the top is reached or D is 0. */
  readonly next: { readonly bandId: string; readonly missing: Centipoints } | null;
  readonly categories: readonly CategoryScore[];
}
