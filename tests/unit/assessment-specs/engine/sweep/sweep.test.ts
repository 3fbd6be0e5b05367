import { describe, expect, it } from 'vitest';
import { sweepRules } from '../../../../../assessment-specs/engine/sweep/sweepRules.ts';
import type { SweepRuleId } from '../../../../../assessment-specs/engine/sweep/sweepRules.ts';
import { aHazardAfter, majorLoop } from '../../../../fixtures/builders/aHazard.ts';
import { aScreening } from '../../../../fixtures/builders/anAssessment.ts';
import { gateRef } from '../buildRecord.ts';
import { recordCases } from './recordCases.ts';
import { scoringCases, withGate } from './scoringCases.ts';
import { answersOf, cleanDesk, sweepDesk, told, type RuleCase } from './sweepDesk.ts';

const cases: Record<SweepRuleId, RuleCase> = { ...scoringCases, ...recordCases };

it('says nothing about an assessment with which nothing is wrong', () => {
  expect(sweepDesk(cleanDesk())).toEqual([]);
});

it('has many rules, each with an id of its own', () => {
  expect(sweepRules.length).toBeGreaterThanOrEqual(30);
  expect(new Set(sweepRules.map(({ id }) => id)).size).toBe(sweepRules.length);
});

describe.each(sweepRules.map(({ id, severity }) => ({ id, severity })))('$id', ({ id, severity }) => {
  it('speaks', () => {
    const found = told(id, cases[id].speaks);
    expect(found.length).toBeGreaterThan(0);
    expect(found.every((finding) => finding.severity === severity)).toBe(true);
  });

  it('stays silent where there is nothing to say', () => {
    expect(told(id, cases[id].silent ?? (() => undefined))).toEqual([]);
  });
});

it('tells errors first, then warnings, then hints', () => {
  const desk = cleanDesk();
  desk.enterprise.rewardRules.rows.length = 0;
  desk.assessment.narrative.method = '';
  delete answersOf(desk)['1.1.3'];
  expect(sweepDesk(desk).map(({ ruleId, severity }) => [ruleId, severity])).toEqual([['itemUnanswered', 'error'], ['textMissing', 'warning'], ['rewardRulesMissing', 'hint']]);
});

it('names the pack, the item and the facts, in a gate as well', () => {
  const found = told('itemUnanswered', withGate);
  expect(found).toEqual([{ ruleId: 'itemUnanswered', severity: 'error', where: { kind: 'item', packId: gateRef.id, itemId: '1.1.1' }, facts: { item: '1.1.1' } }]);
});

it('calls full marks no contradiction once everything found under the criterion is 销号', () => {
  const closed = aHazardAfter(majorLoop, { basis: { kind: 'criterion', criterionId: 'MH-03-01', branches: [] }, grade: 'major' });
  const found = told('fullDespiteCriterion', (desk) => { scoringCases.fullDespiteCriterion.speaks(desk); desk.assessment.screening['MH-03-01'] = aScreening('yes', { note: '看过' }); });
  expect(found.length).toBeGreaterThan(0);
  expect(told('fullDespiteCriterion', (desk) => { scoringCases.fullDespiteCriterion.speaks(desk); desk.assessment.screening['MH-03-01'] = aScreening('yes', { note: '看过' }); desk.enterprise.hazards.push({ ...closed, assessmentId: desk.assessment.id }); })).toEqual([]);
});
