import { describe, expect, it } from 'vitest';
import type { EnterpriseSummary } from '../../../../../electron/contract/views.ts';
import { arrangeEnterprises, passesFilter } from '../../../../../renderer/features/enterprises/arrangeEnterprises.ts';

const latest: NonNullable<EnterpriseSummary['latest']> = {
  assessmentId: 'a-00000001', period: { from: '2026-01-01', to: '2026-12-31' }, sealed: false, conclusion: 'incomplete', percent: '40.0', low: '40.0', high: '90.0', answered: 60, items: 135, signatures: { done: 0, planned: 0 },
};
const summary = (id: string, changes: Partial<EnterpriseSummary> = {}): EnterpriseSummary => ({ id, name: `企业${id}`, creditCode: '', demo: false, sectors: [], updatedAt: '2026-11-20T10:00:00+08:00', openMajorHazards: 0, latest, problem: null, unreadable: [], ...changes });
const ids = (enterprises: readonly EnterpriseSummary[]) => enterprises.map(({ id }) => id);

describe('the list of enterprises', () => {
  it('puts open major hazards first, then what cannot be read, then the newest change', () => {
    const all = [summary('old'), summary('new', { updatedAt: '2026-11-24T10:00:00+08:00' }), summary('damaged', { problem: { code: 'file.damaged', file: 'x.json' } }), summary('veto', { openMajorHazards: 1 }), summary('vetoes', { openMajorHazards: 2 })];
    expect(ids(arrangeEnterprises(all, 'all', ''))).toEqual(['vetoes', 'veto', 'damaged', 'new', 'old']);
  });
  it('finds by part of a name or of the code, whatever the case', () => {
    const all = [summary('a', { name: '山东禾安家具有限公司' }), summary('b', { creditCode: '91370829MA3TEXT0X3' })];
    expect(ids(arrangeEnterprises(all, 'all', '禾安'))).toEqual(['a']);
    expect(ids(arrangeEnterprises(all, 'all', ' ma3text '))).toEqual(['b']);
    expect(ids(arrangeEnterprises(all, 'all', '没有这家'))).toEqual([]);
  });
  it('knows nothing about a record that cannot be read but that', () => {
    const damaged = summary('x', { openMajorHazards: 3, problem: { code: 'file.damaged', file: 'x.json' } });
    expect(passesFilter(damaged, 'damaged')).toBe(true);
    expect(passesFilter(damaged, 'vetoed')).toBe(false);
  });
  it('calls ready what is complete and not sealed, vetoed or not', () => {
    expect(passesFilter(summary('x', { latest: { ...latest, conclusion: 'vetoed' } }), 'ready')).toBe(true);
    expect(passesFilter(summary('x', { latest: { ...latest, conclusion: 'passed', sealed: true } }), 'ready')).toBe(false);
    expect(passesFilter(summary('x'), 'unfinished')).toBe(true);
    expect(passesFilter(summary('x', { latest: null }), 'unfinished')).toBe(false);
  });
});
