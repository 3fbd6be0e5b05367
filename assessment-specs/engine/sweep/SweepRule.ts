import type { SweepBasis } from './sweepBases.ts';
import type { SweepFinding, SweepSeverity } from './SweepFinding.ts';
import type { Swept } from './Swept.ts';

/** What a rule finds; its id and severity are added by the sweep. */
export type Found = Pick<SweepFinding, 'where'> & { readonly facts?: SweepFinding['facts'] };

/** One thing to look for. It stays silent where data is unknown: unknown accuses nobody. */
export interface SweepRule<Id extends string = string> {
  readonly id: Id;
  readonly severity: SweepSeverity;
  /** The regulation or standard behind it; null where it is plain sense. */
  readonly basis: SweepBasis | null;
  readonly find: (swept: Swept) => readonly Found[];
}

/** Keeps the id's own type, so that words for every id can be demanded. */
export const sweepRule = <const Id extends string>(rule: SweepRule<Id>): SweepRule<Id> => rule;
