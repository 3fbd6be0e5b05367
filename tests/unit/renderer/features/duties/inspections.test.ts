import { describe, expect, it } from 'vitest';
import { emptyInspection, missingInInspection, withKind } from '../../../../../renderer/features/duties/inspectionDraft.ts';
import { namedPeriod, shortPeriod } from '../../../../../renderer/features/duties/periodWords.ts';
import { startI18n } from '../../../../../renderer/i18n/startI18n.ts';

describe('an inspection being written down', () => {
  it('chooses nothing beforehand and says what it lacks', () => {
    expect(missingInInspection(emptyInspection)).toEqual(['kind', 'on', 'ledBy', 'areas']);
    expect(missingInInspection({ ...emptyInspection, kind: 'expert', on: '2026-11-06', ledBy: '专家组', areas: ' ' })).toEqual(['areas']);
  });
  it('begins with the principal as leader, takes the name back for experts, and keeps what somebody typed', () => {
    const leader = withKind(emptyInspection, 'leader', '周明远');
    expect(leader.ledBy).toBe('周明远');
    expect(withKind(leader, 'expert', '周明远').ledBy).toBe('');
    expect(withKind({ ...emptyInspection, ledBy: '张工' }, 'leader', '周明远').ledBy).toBe('张工');
  });
});

describe('the name of a period', () => {
  it('is a quarter, a month, or its days', async () => {
    const { t } = await startI18n('zh-CN');
    const quarter = { from: '2026-10-01', to: '2026-12-31' };
    expect([shortPeriod(t, 'zh-CN', 'P3M', quarter), namedPeriod(t, 'zh-CN', 'P3M', quarter)]).toEqual(['四季度', '2026 年四季度']);
    const month = { from: '2027-02-01', to: '2027-02-28' };
    expect([shortPeriod(t, 'zh-CN', 'P1M', month), namedPeriod(t, 'zh-CN', 'P1M', month), shortPeriod(t, 'en', 'P1M', month), namedPeriod(t, 'en', 'P1M', month)]).toEqual(['2月', '2027年2月', 'Feb', 'February 2027']);
    const days = { from: '2026-11-16', to: '2026-12-15' };
    expect([shortPeriod(t, 'zh-CN', 'P3M', days), namedPeriod(t, 'en', 'P2M', days)]).toEqual(['11-16 – 12-15', '2026-11-16 – 2026-12-15']);
  });
});
