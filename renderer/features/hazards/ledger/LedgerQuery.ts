import type { Hazard } from '../../../../assessment-specs/records/Hazard.ts';

/** Where an entry stands, each entry in exactly one: work to be done, waiting for acceptance, accepted and waiting for the sign-off, closed. */
export const ledgerBuckets = ['rectifying', 'waiting', 'toClose', 'closed'] as const;
export type LedgerBucket = (typeof ledgerBuckets)[number];
/** What the state filter offers: the buckets, all open ones together, those that are overdue, and everything. */
export const ledgerStates = ['open', 'waiting', 'overdue', 'closed', 'all', 'rectifying', 'toClose'] as const;
export type LedgerState = (typeof ledgerStates)[number];
export const ledgerSources = ['screening', 'item', 'leaderInspection', 'employeeReport', 'expertVisit', 'manual'] as const satisfies readonly Hazard['source'][];
export const ledgerGrades = ['major', 'general'] as const;
export const ledgerSorts = ['grade', 'due', 'found', 'area'] as const;
export type LedgerSort = (typeof ledgerSorts)[number];
export const ledgerGroups = ['none', 'state', 'source', 'area', 'grade'] as const;
export type LedgerGrouping = (typeof ledgerGroups)[number];
export const ledgerViews = ['list', 'table'] as const;
export const ledgerTotalsBy = ['none', 'source', 'area'] as const;

/** What the ledger shows and how. It stands in the address, so that back, forward and reload keep it. */
export interface LedgerQuery {
  readonly state: LedgerState;
  readonly grade: Hazard['grade'] | null;
  readonly source: Hazard['source'] | null;
  /** as it is written in the entries; empty: those without one; null: any */
  readonly area: string | null;
  /** whom the plan names; empty: those without a plan; null: anybody */
  readonly responsible: string | null;
  readonly search: string;
  readonly sort: LedgerSort;
  /** against the order that the sort has by itself */
  readonly reversed: boolean;
  readonly group: LedgerGrouping;
  readonly view: (typeof ledgerViews)[number];
  /** the table of totals that is open */
  readonly totals: (typeof ledgerTotalsBy)[number];
}

export const defaultLedgerQuery: LedgerQuery = { state: 'open', grade: null, source: null, area: null, responsible: null, search: '', sort: 'grade', reversed: false, group: 'none', view: 'list', totals: 'none' };
