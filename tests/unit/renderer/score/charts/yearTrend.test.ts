import { describe, expect, it } from 'vitest';
import type { AssessmentSummary } from '../../../../../electron/contract/views.ts';
import { yearTrend } from '../../../../../renderer/score/charts/yearTrend.ts';

const packId = 'sd-smb-standardization';
const sealed = (id: string, to: string, percent: string, changes: Partial<AssessmentSummary> = {}): AssessmentSummary => ({
  id, period: { from: `${Number(to.slice(0, 4)) - 1}-11-01`, to }, revision: 1, sealed: true, number: 'ZP', startedAt: `${to}T08:00:00+08:00`, result: { packId, percent, conclusion: 'passed' }, ...changes,
});

describe('the trend over the years', () => {
  it('takes each period by its newest revision, oldest first, and the open one last', () => {
    const rows = yearTrend([
      sealed('c', '2026-10-31', '80.0'), sealed('a', '2024-10-31', '70.0', { result: { packId, percent: '70.0', conclusion: 'vetoed' } }),
      sealed('b2', '2025-10-31', '76.5', { revision: 2 }), sealed('b1', '2025-10-31', '75.0'),
    ], packId, { assessmentId: 'd', percent: '12.0', conclusion: 'incomplete', period: { from: '2026-11-01', to: '2027-10-31' } });
    expect(rows.map(({ assessmentId, label, percent, conclusion, open }) => [assessmentId, label, percent, conclusion, open])).toEqual([
      ['a', '2024', '70.0', 'vetoed', false], ['b2', '2025', '76.5', 'passed', false], ['c', '2026', '80.0', 'passed', false], ['d', '2027', '12.0', 'incomplete', true],
    ]);
  });

  it('leaves out what is not sealed and what was scored by other criteria', () => {
    expect(yearTrend([sealed('a', '2025-10-31', '70.0', { result: null }), sealed('b', '2026-10-31', '70.0', { result: { packId: 'other', percent: '70.0', conclusion: 'passed' } })], packId, null)).toEqual([]);
  });

  it('names the month where two periods end in one year', () => {
    expect(yearTrend([sealed('a', '2026-05-31', '70.0'), sealed('b', '2026-11-30', '71.0')], packId, null).map(({ label }) => label)).toEqual(['2026-05', '2026-11']);
  });
});
