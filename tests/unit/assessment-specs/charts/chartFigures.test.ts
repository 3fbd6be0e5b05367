import { describe, expect, it } from 'vitest';
import { categoryLosses, categoryShares, completionOf, itemLosses, paretoRows } from '../../../../assessment-specs/charts/chartFigures.ts';
import { scoreAssessment } from '../../../../assessment-specs/engine/scoreAssessment.ts';
import { plausibleAnswers, standardization } from '../../../fixtures/sampleRecord.ts';
import { buildPack, notApplicable, scored, testRef } from '../engine/buildPack.ts';

const pack = buildPack([
  [[{ points: 1000, rules: [{ kind: 'each', points: 300 }, { kind: 'extra', points: 200 }] }, { points: 500 }]],
  [[{ points: 400, na: true }]],
  [[{ points: 600 }, { points: 600, rules: [{ kind: 'once', points: 100 }] }]],
]);
const sheet = scoreAssessment(pack, testRef, {
  '1.1.1': scored('1.1.1', { a: 1, b: 1 }), '1.1.2': scored('1.1.2', {}), '2.1.1': notApplicable(), '3.1.2': scored('3.1.2', { a: 1 }),
});

describe('the figures of charts', () => {
  it('gives every category its share of what can be scored, what is still possible, and nothing to one that is all 空项', () => {
    expect(categoryShares(sheet)).toEqual([
      { categoryId: '1', earned: 1000 / 1500, possible: 1000 / 1500 }, { categoryId: '2', earned: null, possible: null }, { categoryId: '3', earned: 500 / 1200, possible: 1100 / 1200 },
    ]);
  });

  it('counts what extras took to the item that they were found in, and nothing to items without an answer', () => {
    expect(itemLosses(sheet)).toEqual([{ id: '1.1.1', lost: 500 }, { id: '3.1.2', lost: 100 }]);
    expect(categoryLosses(sheet)).toEqual([{ id: '1', lost: 500 }, { id: '3', lost: 100 }]);
  });

  it('adds losses up to the deduction of the sheet, by item as by category', () => {
    const full = scoreAssessment(standardization, testRef, plausibleAnswers(standardization));
    const sum = (losses: ReturnType<typeof itemLosses>) => losses.reduce((total, { lost }) => total + lost, 0);
    expect([sum(itemLosses(full)), sum(categoryLosses(full))]).toEqual([full.tally.deducted, full.tally.deducted]);
  });

  it('puts the small losses together in a last row that reaches the whole', () => {
    const rows = paretoRows([{ id: 'a', lost: 50 }, { id: 'b', lost: 30 }, { id: 'c', lost: 15 }, { id: 'd', lost: 5 }], 3);
    expect(rows).toEqual([{ id: 'a', lost: 50, others: 0, cumulative: 0.5 }, { id: 'b', lost: 30, others: 0, cumulative: 0.8 }, { id: '', lost: 20, others: 2, cumulative: 1 }]);
  });

  it('counts how the items of each category stand', () => {
    expect(completionOf(sheet)).toEqual([
      { categoryId: '1', full: 1, deducted: 1, notApplicable: 0, unanswered: 0 }, { categoryId: '2', full: 0, deducted: 0, notApplicable: 1, unanswered: 0 },
      { categoryId: '3', full: 0, deducted: 1, notApplicable: 0, unanswered: 1 },
    ]);
  });
});
