import type { ScoreSheet } from './ScoreSheet.ts';
import type { HazardState } from '../records/Hazard.ts';

/**
 * Why a conclusion is what it is. `ref` is a pack, item, criterion or hazard id. Each code has a sentence in zh-CN and en (`describeReason`) that cites item, clause, state and date.
 */
export type Reason =
  | { readonly code: 'nothingAssessable'; readonly ref: string; readonly packName: string }
  | { readonly code: 'unanswered'; readonly ref: string; readonly packName: string; readonly count: number; readonly first: readonly string[] }
  | { readonly code: 'unfoundedNotApplicable'; readonly ref: string; readonly packName: string; readonly traits: readonly string[] }
  | { readonly code: 'unscreened'; readonly ref: string; readonly count: number; readonly first: readonly string[] }
  | { readonly code: 'toCheck'; readonly ref: string; readonly article: string; readonly title: string }
  | { readonly code: 'yesWithoutHazard'; readonly ref: string; readonly article: string; readonly title: string }
  | { readonly code: 'openMajorHazard'; readonly ref: string; readonly criterionId: string | null; readonly article: string; readonly title: string; readonly state: HazardState; readonly since: string }
  | { readonly code: 'belowThreshold'; readonly ref: string; readonly packName: string; readonly percent: string; readonly threshold: string; readonly bandName: string }
  | { readonly code: 'gateBelow'; readonly ref: string; readonly packName: string; readonly percent: string; readonly threshold: string; readonly bandName: string }
  | { readonly code: 'gateAdvisory'; readonly ref: string; readonly packName: string; readonly percent: string; readonly threshold: string; readonly bandName: string }
  | { readonly code: 'thresholdReached'; readonly ref: string; readonly packName: string; readonly percent: string; readonly threshold: string; readonly bandName: string }
  | { readonly code: 'noOpenMajorHazard'; readonly ref: string; readonly screened: number; readonly closed: number };

export type ReasonCode = Reason['code'];

/** A major hazard that is not closed: it decides whatever the score. Listed even when the conclusion is incomplete. */
export interface Veto {
  readonly hazardId: string;
  readonly criterionId: string | null;
  readonly article: string;
  readonly title: string;
  readonly state: HazardState;
  /** The day it was found (or reopened). */
  readonly since: string;
}

export interface PackResult {
  readonly role: 'primary' | 'gate';
  readonly mandatory: boolean;
  readonly sheet: ScoreSheet;
}

/**
 * Order: incomplete → vetoed → failed → passed (DECISIONS, 'Conclusion'). Returned by `conclude` alone.
 * 无法评定 is `incomplete` with the reason `nothingAssessable`.
 */
export interface Conclusion {
  readonly kind: 'incomplete' | 'vetoed' | 'failed' | 'passed';
  /** Band id and name of the primary pack's grade, only when passed. */
  readonly grade: { readonly bandId: string; readonly name: string } | null;
  /** In the order of decision; the first one decided. */
  readonly reasons: readonly Reason[];
  readonly vetoes: readonly Veto[];
  readonly packs: readonly PackResult[];
}
