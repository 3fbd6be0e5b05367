import { inState, passes } from './arrangeLedger.ts';
import type { LedgerBucket, LedgerQuery, LedgerState } from './LedgerQuery.ts';
import { ledgerBuckets, ledgerSources } from './LedgerQuery.ts';
import type { LedgerRow } from './LedgerRow.ts';

/** Figures of one source or one area. The buckets add up to `total`; `overdue` counts some of the open ones once more. */
export interface LedgerTotal {
  readonly key: string;
  readonly buckets: Readonly<Record<LedgerBucket, number>>;
  readonly overdue: number;
  readonly total: number;
}

export interface LedgerTotals {
  readonly lines: readonly LedgerTotal[];
  readonly sum: LedgerTotal;
}

const byPlace = new Intl.Collator('zh-CN', { numeric: true });

function totalOf(key: string, rows: readonly LedgerRow[]): LedgerTotal {
  const count = (bucket: LedgerBucket) => rows.filter((row) => row.bucket === bucket).length;
  return { key, buckets: { rectifying: count('rectifying'), waiting: count('waiting'), toClose: count('toClose'), closed: count('closed') }, overdue: rows.filter((row) => row.due?.overdue === true).length, total: rows.length };
}

/**
 * State by source, or by area. Each figure is what the ledger shows when it is chosen, so the query's own state and source (or area) are left out of
 * account and its other filters are not; without other filters everything adds up to the whole ledger.
 */
export function ledgerTotals(rows: readonly LedgerRow[], dimension: 'source' | 'area', query: LedgerQuery): LedgerTotals {
  const counted = rows.filter((row) => passes(row, { ...query, state: 'all', [dimension]: null }));
  const groups = Map.groupBy(counted, ({ hazard }) => (dimension === 'source' ? hazard.source : hazard.area.trim()));
  const keys = dimension === 'source' ? ledgerSources.filter((source) => groups.has(source)) : [...groups.keys()].sort((a, b) => Number(a === '') - Number(b === '') || byPlace.compare(a, b));
  return { lines: keys.map((key) => totalOf(key, groups.get(key) ?? [])), sum: totalOf('', counted) };
}

/** How many entries each state filter would show, with the query's other filters. */
export function stateCounts(rows: readonly LedgerRow[], query: LedgerQuery): Readonly<Record<LedgerState, number>> {
  const counted = rows.filter((row) => passes(row, { ...query, state: 'all' }));
  const count = (state: LedgerState) => counted.filter((row) => inState(row, state)).length;
  const [rectifying, waiting, toClose, closed] = ledgerBuckets.map(count) as [number, number, number, number];
  return { all: counted.length, open: count('open'), overdue: count('overdue'), rectifying, waiting, toClose, closed };
}
