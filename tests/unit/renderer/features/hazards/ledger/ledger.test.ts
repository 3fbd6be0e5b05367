import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Hazard } from '../../../../../../assessment-specs/records/Hazard.ts';
import { addressOfQuery, queryOfAddress } from '../../../../../../renderer/features/hazards/ledger/ledgerAddress.ts';
import { arrangeLedger, inState } from '../../../../../../renderer/features/hazards/ledger/arrangeLedger.ts';
import type { LedgerQuery } from '../../../../../../renderer/features/hazards/ledger/LedgerQuery.ts';
import { defaultLedgerQuery, ledgerBuckets, ledgerGrades, ledgerGroups, ledgerSorts, ledgerSources, ledgerStates, ledgerTotalsBy, ledgerViews } from '../../../../../../renderer/features/hazards/ledger/LedgerQuery.ts';
import { ledgerRow } from '../../../../../../renderer/features/hazards/ledger/LedgerRow.ts';
import { ledgerTotals, stateCounts } from '../../../../../../renderer/features/hazards/ledger/ledgerTotals.ts';
import { aHazardAfter, majorLoop } from '../../../../../fixtures/builders/aHazard.ts';

const today = '2026-11-20';
const rowOf = (hazard: Hazard) => ledgerRow(hazard, today, (id) => id === 'MH-07-07' ? ['第七条第(七)项', '可燃气体报警'] : []);
const after = (steps: number, changes: Partial<Hazard> = {}) => rowOf(aHazardAfter(majorLoop.slice(0, steps), changes));
const shown = (rows: readonly ReturnType<typeof rowOf>[], query: Partial<LedgerQuery>) => arrangeLedger(rows, { ...defaultLedgerQuery, ...query }).flatMap((group) => group.rows.map(({ hazard }) => hazard.id));

const anyRow = fc.record({
  id: fc.integer({ min: 1, max: 9999 }), steps: fc.integer({ min: 0, max: majorLoop.length }), area: fc.constantFrom('', '调漆间', '机加工车间', '1号库', '10号库'),
  source: fc.constantFrom(...ledgerSources), grade: fc.constantFrom(...ledgerGrades),
}).map(({ id, steps, area, source, grade }) => after(steps, { id: `HZ-2026-${String(id).padStart(4, '0')}`, area, source, grade, ...(grade === 'general' ? { basis: { kind: 'general', citation: '现场处置' } } : {}) }));
const rowsOf = fc.uniqueArray(anyRow, { selector: ({ hazard }) => hazard.id, maxLength: 40 });
const anyQuery: fc.Arbitrary<LedgerQuery> = fc.record({
  state: fc.constantFrom(...ledgerStates), grade: fc.constantFrom(null, ...ledgerGrades), source: fc.constantFrom(null, ...ledgerSources), area: fc.constantFrom(null, '', '调漆间', '1号库'), responsible: fc.constantFrom(null, '', '丙整改'),
  search: fc.constantFrom('', '报警', 'hz-2026', '没有这样的 词'), sort: fc.constantFrom(...ledgerSorts), reversed: fc.boolean(), group: fc.constantFrom(...ledgerGroups), view: fc.constantFrom(...ledgerViews), totals: fc.constantFrom(...ledgerTotalsBy),
});

describe('the ledger', () => {
  it('loses no entry and shows none twice, however it is sorted and grouped', () => {
    fc.assert(fc.property(rowsOf, anyQuery, (rows, query) => {
      const everything = { ...query, state: 'all' as const, grade: null, source: null, area: null, responsible: null, search: '' };
      expect(shown(rows, everything).sort()).toEqual(rows.map(({ hazard }) => hazard.id).sort());
      const groups = arrangeLedger(rows, query);
      expect(new Set(groups.map(({ key }) => key)).size).toBe(groups.length);
      expect(groups.every((group) => group.rows.length > 0)).toBe(true);
    }));
  });
  it('keeps its query through an address', () => {
    fc.assert(fc.property(anyQuery, (query) => {
      expect(queryOfAddress(new URLSearchParams(addressOfQuery(query).toString()))).toEqual(query);
    }));
    expect(addressOfQuery(defaultLedgerQuery).toString()).toBe('');
    expect(queryOfAddress(new URLSearchParams('state=gone&sort=colour'))).toEqual(defaultLedgerQuery);
  });
  it('puts what vetoes first, then the nearest day, then what has none', () => {
    const general = { grade: 'general', basis: { kind: 'general', citation: '' } } as const;
    const rows = [after(0, { ...general, id: 'HZ-2026-001' }), after(4, { ...general, id: 'HZ-2026-002' }), after(0, { id: 'HZ-2026-003' })];
    expect(shown(rows, {})).toEqual(['HZ-2026-003', 'HZ-2026-002', 'HZ-2026-001']);
    expect(shown(rows, { sort: 'due' })).toEqual(['HZ-2026-002', 'HZ-2026-003', 'HZ-2026-001']);
    expect(shown(rows, { sort: 'due', reversed: true })).toEqual(['HZ-2026-003', 'HZ-2026-002', 'HZ-2026-001']);
    expect(shown(rows, { state: 'overdue' })).toEqual(['HZ-2026-002']);
  });
  it('finds words in the number, the title, the place, the people and the criterion', () => {
    const rows = [after(7)];
    for (const search of ['hz-2026-001', '无有效报警', '调漆', '丙整改', '乙安全', 'mh-07-07', '第七条 可燃气体']) expect(shown(rows, { search, state: 'all' })).toHaveLength(1);
    expect(shown(rows, { search: '调漆 配电', state: 'all' })).toEqual([]);
  });
});

describe('the totals', () => {
  it('add up to the whole ledger, by source and by area', () => {
    fc.assert(fc.property(rowsOf, (rows) => {
      for (const dimension of ['source', 'area'] as const) {
        const { lines, sum } = ledgerTotals(rows, dimension, defaultLedgerQuery);
        expect(sum.total).toBe(rows.length);
        expect(lines.reduce((all, line) => all + line.total, 0)).toBe(rows.length);
        for (const line of [...lines, sum]) expect(ledgerBuckets.reduce((all, bucket) => all + line.buckets[bucket], 0)).toBe(line.total);
        for (const bucket of ledgerBuckets) expect(lines.reduce((all, line) => all + line.buckets[bucket], 0)).toBe(sum.buckets[bucket]);
      }
    }));
  });
  it('are what the ledger shows when a figure is chosen', () => {
    fc.assert(fc.property(rowsOf, anyQuery, (rows, query) => {
      const { lines } = ledgerTotals(rows, 'source', query);
      for (const { key, buckets, overdue, total } of lines) {
        const source = ledgerSources.find((one) => one === key) ?? null;
        for (const bucket of ledgerBuckets) expect(shown(rows, { ...query, state: bucket, source })).toHaveLength(buckets[bucket]);
        expect(shown(rows, { ...query, state: 'overdue', source })).toHaveLength(overdue);
        expect(shown(rows, { ...query, state: 'all', source })).toHaveLength(total);
      }
      const counts = stateCounts(rows, query);
      for (const state of ledgerStates) expect(shown(rows, { ...query, state })).toHaveLength(counts[state]);
      expect(counts.open + counts.closed).toBe(counts.all);
      expect(counts.rectifying + counts.waiting + counts.toClose).toBe(counts.open);
    }));
  });
  it('count a hazard that waits for acceptance as such, and no closed one as overdue', () => {
    expect(inState(after(6), 'waiting')).toBe(true);
    expect(after(7).bucket).toBe('toClose');
    expect(inState(after(8), 'overdue')).toBe(false);
    expect(after(8).closedAt).toContain('2026-11-06');
  });
});
