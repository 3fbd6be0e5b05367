import { describe, expect, it } from 'vitest';
import { conclude } from '../../../../assessment-specs/engine/conclude.ts';
import { scoreReport } from '../../../../assessment-specs/engine/scoreReport.ts';
import { sealedResult } from '../../../../assessment-specs/engine/sealedResult.ts';
import { sealedResultSchema } from '../../../../assessment-specs/records/Seal.ts';
import { buildPack, notApplicable, scored, testRef } from './buildPack.ts';
import { buildHazard, buildPacks, buildRecord } from './buildRecord.ts';

const pack = buildPack([[[{ points: 60_000, rules: [{ kind: 'each', points: 50, cap: 60_000 }] }, { points: 30_000 }, { points: 10_000 }]]]);
const packs = buildPacks(pack);
const answered = {
  answers: { '1.1.1': scored('1.1.1', { a: 1 }), '1.1.2': scored('1.1.2', { a: 1 }), '1.1.3': notApplicable() },
  traits: { dust_explosion: 'no' }, screening: { 'MH-03-01': 'no', 'MH-14-00': 'no' },
} as const;
const figures = {
  role: 'primary', pack: testRef, standard: '1000', na: '100', deducted: '300.5', earned: '599.5', raw: { numerator: '599.5', denominator: '900' }, percent: '66.6', grade: 'level3',
};

describe('scoreReport', () => {
  it('is exactly what the command line prints for a pass', () => {
    expect(scoreReport(buildRecord(answered), packs)).toEqual({
      packs: [{ ...figures, range: { low: '66.6', high: '66.6' } }],
      conclusion: {
        kind: 'passed', grade: 'level3',
        reasons: [
          { code: 'thresholdReached', ref: 'synthetic-pack', text: '《测试评分标准》得分 66.6，不低于“三级达标”的 60.0。' },
          { code: 'noOpenMajorHazard', ref: 'test-hazards', text: '适用的 2 条重大事故隐患判定均已回答，没有未销号的重大事故隐患。' },
        ],
      },
    });
  });

  it('gives no percentage and no grade where there is nothing to divide by', () => {
    const none = buildRecord({ ...answered, answers: { '1.1.1': notApplicable(), '1.1.2': notApplicable(), '1.1.3': notApplicable() } });
    const { packs: [primary], conclusion } = scoreReport(none, packs, 'en');
    expect([primary?.percent, primary?.range, primary?.grade, conclusion.kind, conclusion.reasons.map((reason) => reason.text)]).toEqual([
      null, { low: null, high: null }, null, 'incomplete', ['Everything in “测试评分标准” is N/A (空项); there is nothing to assess.'],
    ]);
  });
});

describe('sealedResult', () => {
  it('keeps a vetoed result with its figures in the shape of the seal', () => {
    const result = sealedResult(conclude(buildRecord({ ...answered, hazards: [buildHazard(['found'])] }), packs));
    expect(sealedResultSchema.parse(result)).toEqual({
      packs: [figures], conclusion: { kind: 'vetoed', grade: null, reasons: [{ code: 'openMajorHazard', ref: 'HZ-2026-001' }] },
    });
  });

  it('refuses what is incomplete', () => {
    expect(() => sealedResult(conclude(buildRecord(), packs))).toThrow('An incomplete assessment cannot be sealed.');
  });
});
