import { describe, expect, it } from 'vitest';
import { conclude } from '../../../../assessment-specs/engine/conclude.ts';
import { describeReason } from '../../../../assessment-specs/engine/describeReason.ts';
import { hazardReport } from '../../../../assessment-specs/engine/hazardReport.ts';
import { aHazard, aHazardAfter, majorLoop } from '../../../fixtures/builders/aHazard.ts';
import { buildPack } from './buildPack.ts';
import { buildHazardPack, buildPacks, buildRecord } from './buildRecord.ts';

const catalogue = buildHazardPack();
const today = '2026-11-18';
const general = { id: 'HZ-2026-004', grade: 'general', basis: { kind: 'general', citation: '7.2.1' } } as const;

describe('hazardReport', () => {
  const record = buildRecord({ hazards: [
    aHazardAfter(['ordered', 'reported', 'planned', 'started'], { basis: { kind: 'failedDevice', criterionId: 'MH-03-01', device: '2号探头' } }),
    aHazardAfter(majorLoop, { id: 'HZ-2026-002' }),
    aHazard({ id: 'HZ-2026-003', basis: { kind: 'otherRegime', regime: 'fire', citation: 'GB 50140' } }),
    aHazard(general),
  ] });

  it('lists every entry in the order of the record, with the day that binds', () => {
    expect(hazardReport(record, catalogue, today).hazards).toEqual([
      { id: 'HZ-2026-001', criterion: 'MH-03-01', grade: 'major', state: 'underRectification', due: '2026-11-17', overdue: true },
      { id: 'HZ-2026-002', criterion: 'MH-07-07', grade: 'major', state: 'closed', due: null, overdue: false },
      { id: 'HZ-2026-003', criterion: null, grade: 'major', state: 'found', due: '2027-01-31', overdue: false },
      { id: 'HZ-2026-004', criterion: null, grade: 'general', state: 'found', due: null, overdue: false },
    ]);
  });

  it('names what holds the veto in the words of the conclusion, in both languages', () => {
    const packs = buildPacks(buildPack([[[{ points: 1000 }]]]));
    for (const locale of ['zh-CN', 'en'] as const) {
      const told = conclude(record, packs).reasons.filter(({ code }) => code === 'openMajorHazard').map((reason) => ({ id: reason.ref, text: describeReason(reason, locale) }));
      expect(told.map(({ id }) => id)).toEqual(['HZ-2026-001', 'HZ-2026-003']);
      expect(hazardReport(record, catalogue, today, locale).veto).toEqual({ active: true, by: told });
    }
    expect(hazardReport(record, catalogue, today).veto.by[1]?.text).toBe('重大事故隐患 HZ-2026-003“调漆间无有效报警”（判定标准第二条、GB 50140）自 2026-11-06 起未销号，现状：已发现。');
  });

  it('has no veto by ordinary hazards, closed ones or none', () => {
    for (const hazards of [[], [aHazard(general)], [aHazardAfter(majorLoop)]]) {
      expect(hazardReport(buildRecord({ hazards }), catalogue, '2030-01-01').veto).toEqual({ active: false, by: [] });
    }
  });

  it('keeps the veto of what was transferred, and restores that of what was reopened', () => {
    for (const last of ['transferred', 'reopened'] as const) {
      const { hazards: [entry], veto } = hazardReport(buildRecord({ hazards: [aHazardAfter(last === 'transferred' ? ['transferred'] : [...majorLoop, 'reopened'])] }), catalogue, today);
      expect([entry?.state, veto.active]).toEqual([last, true]);
    }
  });
});
