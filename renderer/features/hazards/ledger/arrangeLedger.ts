import { isVeto } from '../../../../assessment-specs/records/hazardState.ts';
import type { LedgerGrouping, LedgerQuery, LedgerSort, LedgerState } from './LedgerQuery.ts';
import { ledgerBuckets, ledgerGrades, ledgerSources } from './LedgerQuery.ts';
import type { LedgerRow } from './LedgerRow.ts';

/** Entries under one heading. */
export interface LedgerGroup {
  /** of the grouping: a bucket, a source, an area, a grade; empty where nothing is grouped */
  readonly key: string;
  readonly rows: readonly LedgerRow[];
}

/** Whether a state filter shows an entry. */
export function inState({ bucket, due }: LedgerRow, state: LedgerState): boolean {
  switch (state) {
    case 'all': return true;
    case 'open': return bucket !== 'closed';
    case 'overdue': return due?.overdue === true;
    case 'rectifying': case 'waiting': case 'toClose': case 'closed': return bucket === state;
  }
}

/** Whether an entry is shown. Every word of the search has to occur somewhere in it. */
export function passes(row: LedgerRow, { state, grade, source, area, responsible, search }: LedgerQuery): boolean {
  const { hazard } = row;
  return inState(row, state) && (grade === null || hazard.grade === grade) && (source === null || hazard.source === source) && (area === null || hazard.area.trim() === area)
    && (responsible === null || row.responsible === responsible) && search.toLowerCase().split(/\s+/u).every((word) => row.text.includes(word));
}

const byPlace = new Intl.Collator('zh-CN', { numeric: true });

type Compare = (a: LedgerRow, b: LedgerRow) => number;
/** What has none comes last, in either direction. */
const by = (key: (row: LedgerRow) => string | null, direction: 1 | -1, compare: (a: string, b: string) => number = (a, b) => (a < b ? -1 : a > b ? 1 : 0)): Compare => (a, b) => {
  const [left, right] = [key(a), key(b)];
  if (left === null || right === null) return Number(left === null) - Number(right === null);
  return direction * compare(left, right);
};

/** What vetoes stands before what is graded 重大 and closed, and before what is 一般. */
const gravity = ({ hazard }: LedgerRow) => String(isVeto(hazard) ? 0 : hazard.grade === 'major' ? 1 : 2);
const dueDay = ({ due }: LedgerRow) => due?.day ?? null;

function comparesBy(sort: LedgerSort, direction: 1 | -1): readonly Compare[] {
  const nearest = by(dueDay, 1);
  const gravest = by(gravity, 1);
  const newest = by(({ foundAt }) => foundAt, -1);
  switch (sort) {
    case 'grade': return [by(gravity, direction), nearest, newest];
    case 'due': return [by(dueDay, direction), gravest, newest];
    case 'found': return [by(({ foundAt }) => foundAt, direction === 1 ? -1 : 1), gravest];
    case 'area': return [by(({ hazard }) => hazard.area.trim() || null, direction, byPlace.compare), gravest, nearest, newest];
  }
}

/** Entries in the order asked for; what is equal in it stands by its number, the newest first. */
export function sortLedger(rows: readonly LedgerRow[], { sort, reversed }: Pick<LedgerQuery, 'sort' | 'reversed'>): readonly LedgerRow[] {
  const compares = [...comparesBy(sort, reversed ? -1 : 1), by(({ hazard }) => hazard.id, -1)];
  return [...rows].sort((a, b) => compares.reduce((order, compare) => (order !== 0 ? order : compare(a, b)), 0));
}

function groupKey({ hazard, bucket }: LedgerRow, group: Exclude<LedgerGrouping, 'none'>): string {
  switch (group) {
    case 'state': return bucket;
    case 'source': return hazard.source;
    case 'area': return hazard.area.trim();
    case 'grade': return hazard.grade;
  }
}

const keyOrder: Partial<Record<LedgerGrouping, readonly string[]>> = { state: ledgerBuckets, source: ledgerSources, grade: ledgerGrades };

/** The entries under headings, each entry under exactly one, in the order they came in. Groups stand in the order of the loop, of the sources, of gravity, or of places. */
export function groupLedger(rows: readonly LedgerRow[], group: LedgerGrouping): readonly LedgerGroup[] {
  if (group === 'none') return rows.length === 0 ? [] : [{ key: '', rows }];
  const groups = Map.groupBy(rows, (row) => groupKey(row, group));
  const order = keyOrder[group];
  const keys = [...groups.keys()].sort((a, b) => order !== undefined ? order.indexOf(a) - order.indexOf(b) : Number(a === '') - Number(b === '') || byPlace.compare(a, b));
  return keys.map((key) => ({ key, rows: groups.get(key) ?? [] }));
}

/** What a query shows: filtered, sorted, grouped. */
export function arrangeLedger(rows: readonly LedgerRow[], query: LedgerQuery): readonly LedgerGroup[] {
  return groupLedger(sortLedger(rows.filter((row) => passes(row, query)), query), query.group);
}
