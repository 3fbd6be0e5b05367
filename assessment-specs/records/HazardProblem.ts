import type { Day, Instant } from '../schema/primitives.ts';
import type { HazardEventKind } from './Hazard.ts';
import type { HazardStage } from './hazardState.ts';

/** Why an event cannot be added to a hazard. Each kind has words in every locale. */
export type HazardProblem =
  | { readonly kind: 'outOfOrder'; readonly stage: HazardStage; readonly event: HazardEventKind }
  | { readonly kind: 'beforeFound'; readonly at: Instant; readonly found: Instant }
  | { readonly kind: 'beforePrevious'; readonly at: Instant; readonly previous: Instant }
  | { readonly kind: 'inTheFuture'; readonly at: Instant; readonly recordedAt: Instant }
  | { readonly kind: 'clockMovedBackwards'; readonly recordedAt: Instant; readonly previous: Instant }
  | { readonly kind: 'deadlineBeforeFound'; readonly deadline: Day; readonly found: Day }
  | { readonly kind: 'orderMissing' }
  | { readonly kind: 'reportMissing' }
  | { readonly kind: 'fiveMissing' }
  | { readonly kind: 'fieldMissing'; readonly field: string }
  | { readonly kind: 'evidenceMissing'; readonly phase: 'before' | 'after' }
  | { readonly kind: 'selfAcceptance'; readonly person: string }
  | { readonly kind: 'principalUnknown' }
  | { readonly kind: 'notPrincipal'; readonly signedOffBy: string; readonly principal: string }
  | { readonly kind: 'eventTwice'; readonly eventId: string }
  /** What meets a criterion of the catalogue is 重大, whoever grades it. */
  | { readonly kind: 'gradeMustBeMajor' }
  | { readonly kind: 'historyFull'; readonly limit: number };

/** Allowed, but to be shown: a general hazard accepted by the person who was responsible for it. */
export interface HazardWarning {
  readonly kind: 'selfAcceptance';
  readonly person: string;
}
