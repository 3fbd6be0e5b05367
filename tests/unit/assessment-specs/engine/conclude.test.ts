import { describe, expect, it } from 'vitest';
import { conclude } from '../../../../assessment-specs/engine/conclude.ts';
import type { Reason } from '../../../../assessment-specs/engine/Conclusion.ts';
import type { ScoredPack } from '../../../../assessment-specs/schema/ScoredPack.ts';
import { allFull, buildPack, notApplicable, notApplicableByTrait, scored } from './buildPack.ts';
import { buildGatePack, buildHazard, buildPacks, buildRecord, screened } from './buildRecord.ts';
import type { RecordSketch } from './buildRecord.ts';

const pack = buildPack([[[{ points: 600, rules: [{ kind: 'forfeit' }] }, { points: 400, whenAbsent: ['ammonia'] }]]]);
const packs = buildPacks(pack);
const full: RecordSketch = { answers: allFull(pack), screening: { 'MH-03-01': 'no', 'MH-11-06': 'no', 'MH-14-00': 'no' }, traits: { dust_explosion: 'yes' } };
const closed = ['found', 'started', 'done', 'accepted', 'closed'] as const;

const concluded = (sketch: RecordSketch, with_ = packs) => conclude(buildRecord({ ...full, ...sketch }), with_);
const codes = (sketch: RecordSketch, with_ = packs) => {
  const { kind, reasons } = concluded(sketch, with_);
  return [kind, ...reasons.map((reason) => `${reason.code} ${reason.ref}`)];
};

describe('conclude', () => {
  it('passes with the grade when everything is answered, the threshold reached and no major hazard open', () => {
    const { kind, grade, reasons, vetoes } = concluded({});
    expect({ kind, grade, reasons, vetoes }).toEqual({
      kind: 'passed', grade: { bandId: 'level3', name: '三级达标' }, vetoes: [],
      reasons: [
        { code: 'thresholdReached', ref: 'synthetic-pack', packName: '测试评分标准', percent: '100.0', threshold: '60.0', bandName: '三级达标' },
        { code: 'noOpenMajorHazard', ref: 'test-hazards', screened: 3, closed: 0 },
      ] satisfies Reason[],
    });
  });

  it('lets one major hazard veto a perfect score, with the points computed all the same', () => {
    const { kind, grade, vetoes, packs: [primary] } = concluded({ hazards: [buildHazard(['found', 'started'])] });
    expect([kind, grade, primary?.sheet.percent?.text, primary?.sheet.bandId]).toEqual(['vetoed', null, '100.0', 'level3']);
    expect(vetoes).toEqual([{
      hazardId: 'HZ-2026-001', criterionId: 'MH-11-06', article: '第11条第(一)项', title: '木粉除尘没有锁气卸灰装置', state: 'underRectification', since: '2026-11-10',
    }]);
  });

  it('keeps the veto when a hazard is transferred or reopened, and lifts it only when closed', () => {
    expect(codes({ hazards: [buildHazard(['found', 'transferred'])] })[0]).toBe('vetoed');
    expect(codes({ hazards: [buildHazard([...closed, 'reopened'])] })).toEqual(['vetoed', 'openMajorHazard HZ-2026-001']);
    expect(concluded({ hazards: [buildHazard([...closed, 'reopened'])] }).vetoes[0]?.since).toBe('2026-11-15');
    expect(codes({ hazards: [buildHazard(['found', 'started', 'done', 'accepted'])] })[0]).toBe('vetoed');
    expect(codes({ hazards: [buildHazard(closed)] })).toEqual(['passed', 'thresholdReached synthetic-pack', 'noOpenMajorHazard test-hazards']);
  });

  it('vetoes on whatever basis the entry is graded major, and never for a general one', () => {
    const fire = buildHazard(['found'], { basis: { kind: 'otherRegime', regime: 'fire', citation: 'GB 35181-2025' } });
    expect(concluded({ hazards: [fire] }).vetoes[0]).toMatchObject({ criterionId: null, article: '第二条、GB 35181-2025' });
    const device = buildHazard(['found'], { basis: { kind: 'failedDevice', criterionId: 'MH-11-06', device: '火花探测' } });
    expect(concluded({ hazards: [device] }).vetoes[0]).toMatchObject({ criterionId: 'MH-11-06', article: '第十四条、第11条第(一)项' });
    expect(codes({ hazards: [buildHazard(['found'], { grade: 'general' })] })[0]).toBe('passed');
  });

  it('is incomplete while anything applicable is unanswered, and lists the open vetoes nevertheless', () => {
    expect(codes({ answers: { '1.1.1': scored('1.1.1') }, hazards: [buildHazard(['found'])] }))
      .toEqual(['incomplete', 'unanswered synthetic-pack', 'openMajorHazard HZ-2026-001']);
    expect(concluded({ answers: {} }).reasons[0]).toEqual({ code: 'unanswered', ref: 'synthetic-pack', packName: '测试评分标准', count: 2, first: ['1.1.1', '1.1.2'] });
    expect(codes({ screening: { 'MH-03-01': 'no' } })).toEqual(['incomplete', 'unscreened test-hazards']);
  });

  it('never takes 待查 for 否, even with 60.0 points', () => {
    const { kind, reasons } = concluded({ screening: { ...full.screening, 'MH-11-06': 'toCheck' } });
    expect([kind, reasons]).toEqual(['incomplete', [{ code: 'toCheck', ref: 'MH-11-06', article: '第11条第(一)项', title: '判定 MH-11-06' }]]);
  });

  it('asks what an unknown trait leaves open, and does not ask what a no takes away', () => {
    const screening = { 'MH-03-01': 'no', 'MH-14-00': 'no' } as const;
    expect(codes({ screening, traits: {} })).toEqual(['incomplete', 'unscreened test-hazards']);
    expect(codes({ screening, traits: { dust_explosion: 'no' } })[0]).toBe('passed');
  });

  it('has no conclusion when everything is 空项', () => {
    const { kind, reasons, packs: [primary] } = concluded({ answers: { '1.1.1': notApplicable(), '1.1.2': notApplicable() } });
    expect([kind, reasons.map((reason) => reason.code), primary?.sheet.percent]).toEqual(['incomplete', ['nothingAssessable'], null]);
  });

  it('blocks a 空项 that rests on a trait which is not no any more', () => {
    const answers = { '1.1.1': scored('1.1.1'), '1.1.2': notApplicableByTrait(['ammonia']) };
    expect(codes({ answers, traits: { dust_explosion: 'yes', ammonia: 'no' } })[0]).toBe('passed');
    expect(codes({ answers, traits: { dust_explosion: 'yes', ammonia: 'yes' } })).toEqual(['incomplete', 'unfoundedNotApplicable 1.1.2']);
    expect(codes({ answers })).toEqual(['incomplete', 'unfoundedNotApplicable 1.1.2']);
  });

  it('blocks a 是 until the ledger has it, and does not accept an entry that was closed before', () => {
    const screening = { ...full.screening, 'MH-11-06': 'yes' } as const;
    expect(codes({ screening })).toEqual(['incomplete', 'yesWithoutHazard MH-11-06']);
    expect(codes({ screening, hazards: [buildHazard(['found'])] })).toEqual(['vetoed', 'openMajorHazard HZ-2026-001']);
    expect(codes({ screening, hazards: [buildHazard(closed)] })).toEqual(['incomplete', 'yesWithoutHazard MH-11-06']);
    expect(codes({ screening, hazards: [buildHazard(closed, { assessmentId: 'a-00000001' })] })[0]).toBe('passed');
    const early = { ...full.screening, 'MH-11-06': screened('yes', { at: '2026-11-12T08:00:00+08:00' }) };
    expect(codes({ screening: early, hazards: [buildHazard(closed)] })[0]).toBe('passed');
    expect(codes({ screening, hazards: [buildHazard(['found'], { grade: 'general' })] })).toEqual(['incomplete', 'yesWithoutHazard MH-11-06']);
  });

  it('wants each failed device of 第十四条 in the ledger as its own entry', () => {
    const device = (id: string, hazardId: string | null) => ({ id, device: `设施 ${id}`, criterionId: 'MH-11-06', hazardId });
    const screening = { ...full.screening, 'MH-14-00': 'yes' } as const;
    const entry = buildHazard(['found'], { basis: { kind: 'failedDevice', criterionId: 'MH-11-06', device: '设施 1' } });
    expect(codes({ screening })).toEqual(['incomplete', 'yesWithoutHazard MH-14-00']);
    const two = concluded({ screening, hazards: [entry], assessment: { failedDevices: [device('1', 'HZ-2026-001'), device('2', null)] } });
    expect(two.reasons[0]).toEqual({ code: 'yesWithoutHazard', ref: 'MH-14-00', article: '第十四条、第11条第(一)项', title: '设施 2' });
    expect(codes({ screening, hazards: [entry], assessment: { failedDevices: [device('1', 'HZ-2026-001')] } })).toEqual(['vetoed', 'openMajorHazard HZ-2026-001']);
    const old = { ...buildHazard(closed), basis: entry.basis, assessmentId: 'a-00000000' };
    expect(codes({ screening, hazards: [old], assessment: { failedDevices: [device('1', 'HZ-2026-001')] } })).toEqual(['incomplete', 'yesWithoutHazard MH-14-00']);
  });

  it('fails below the threshold and says by how much it was missed', () => {
    const { kind, grade, reasons } = concluded({ answers: { '1.1.1': scored('1.1.1', { a: 1 }), '1.1.2': scored('1.1.2') } });
    expect([kind, grade, reasons]).toEqual(['failed', null, [
      { code: 'belowThreshold', ref: 'synthetic-pack', packName: '测试评分标准', percent: '40.0', threshold: '60.0', bandName: '三级达标' },
    ]]);
  });

  describe('with a gate', () => {
    const gate = buildGatePack();
    const below = { gateAnswers: { '1.1.1': scored('1.1.1', { a: 41 }) } };
    const exact = { gateAnswers: { '1.1.1': scored('1.1.1', { a: 40 }) } };
    const withGate = (mandatory: boolean, of: ScoredPack = gate) => buildPacks(pack, { pack: of, mandatory });

    it('fails below a mandatory gate, only tells below an advisory one', () => {
      expect(codes(below, withGate(true))).toEqual(['failed', 'gateBelow synthetic-gate']);
      expect(codes(below, withGate(false))).toEqual(['passed', 'thresholdReached synthetic-pack', 'noOpenMajorHazard test-hazards', 'gateAdvisory synthetic-gate']);
      expect(codes(exact, withGate(true))).toEqual(['passed', 'thresholdReached synthetic-pack', 'thresholdReached synthetic-gate', 'noOpenMajorHazard test-hazards']);
    });

    it('waits for an unanswered gate, advisory or not', () => {
      expect(codes({}, withGate(false))).toEqual(['incomplete', 'unanswered synthetic-gate']);
      expect(codes({}, withGate(true))).toEqual(['incomplete', 'unanswered synthetic-gate']);
    });
  });
});
