import { describe, expect, it } from 'vitest';
import type { Answer } from '../../../../assessment-specs/records/Answer.ts';
import { checkAnswer } from '../../../../assessment-specs/engine/checkAnswer.ts';
import type { AnswerProblem } from '../../../../assessment-specs/engine/checkAnswer.ts';
import { checkRecord } from '../../../../assessment-specs/engine/checkRecord.ts';
import { describeAnswerProblem } from '../../../../assessment-specs/engine/describeAnswerProblem.ts';
import { buildPack, notApplicable, notApplicableByTrait, scored } from './buildPack.ts';
import { buildHazard, buildPacks, buildRecord, screened } from './buildRecord.ts';

const pack = buildPack([[[
  { points: 500, rules: [{ kind: 'each', points: 100 }, { kind: 'forfeit' }, { kind: 'once', points: 100 }, { kind: 'extra', points: 100 }], whenAbsent: ['dust', 'ammonia'] },
  { points: 500, na: false }, { points: 500 },
]]]);
const itemId = '1.1.1';
const period = (reason: string, traits: readonly string[]): Answer => ({ ...notApplicableByTrait(traits), ground: 'period', reason } as Answer);

const cases: readonly (readonly [string, string, Answer, AnswerProblem | null])[] = [
  ['a full mark', itemId, scored(itemId), null],
  ['the highest count', itemId, scored(itemId, { a: 9999, b: 1, c: 1, d: 1 }), null],
  ['an item that is not there', '9.9', scored('9.9'), { kind: 'unknownItem', itemId: '9.9' }],
  ['a name from the prototype', '__proto__', scored('__proto__'), { kind: 'unknownItem', itemId: '__proto__' }],
  ['a rule that is not there', itemId, scored(itemId, { x: 1 }), { kind: 'unknownRule', itemId, ruleId: '1.1.1-x' }],
  ['a rule of another item', itemId, { ...scored(itemId), findings: [{ itemId, ruleId: '1.1.3-a', count: 1 }] } as Answer, { kind: 'unknownRule', itemId, ruleId: '1.1.3-a' }],
  ['a finding that cites another item', itemId, scored('1.1.3', { a: 1 }), { kind: 'foreignFinding', itemId, ruleId: '1.1.3-a', citedItemId: '1.1.3' }],
  ['a rule twice', itemId, { ...scored(itemId), findings: [1, 2].map((count) => ({ itemId, ruleId: '1.1.1-a', count })) } as Answer, { kind: 'duplicateRule', itemId, ruleId: '1.1.1-a' }],
  ['a negative count', itemId, scored(itemId, { a: -1 }), { kind: 'countNegative', itemId, ruleId: '1.1.1-a', count: -1 }],
  ['half a count', itemId, scored(itemId, { a: 0.5 }), { kind: 'countNotWhole', itemId, ruleId: '1.1.1-a', count: 0.5 }],
  ['no number', itemId, scored(itemId, { a: Number.NaN }), { kind: 'countNotWhole', itemId, ruleId: '1.1.1-a', count: Number.NaN }],
  ['a count of 1e9', itemId, scored(itemId, { a: 1e9 }), { kind: 'countTooLarge', itemId, ruleId: '1.1.1-a', count: 1e9, maximum: 9999 }],
  ...['b', 'c', 'd'].map((letter) => [`rule ${letter} counted twice`, itemId, scored(itemId, { [letter]: 2 }), { kind: 'countTooLarge', itemId, ruleId: `1.1.1-${letter}`, count: 2, maximum: 1 }] as const),
  ['空项 where the pack forbids it', '1.1.2', notApplicable(), { kind: 'notApplicableForbidden', itemId: '1.1.2' }],
  ['空项 without a reason', itemId, notApplicable('  \n'), { kind: 'reasonMissing', itemId }],
  ['空项 of the period without reason or fact', itemId, period('', []), { kind: 'reasonMissing', itemId }],
  ['空项 of the period with a fact', itemId, period('', ['dust']), null],
  ['空项 by profile without traits', itemId, notApplicableByTrait([]), { kind: 'traitsMissing', itemId }],
  ['空项 by profile on half of the traits', itemId, notApplicableByTrait(['dust']), { kind: 'traitsDoNotDecide', itemId, cited: ['dust'], deciding: ['dust', 'ammonia'] }],
  ['空项 by profile on all traits', itemId, notApplicableByTrait(['ammonia', 'dust']), null],
  ['空项 by profile where the profile never decides', '1.1.3', notApplicableByTrait(['dust']), { kind: 'traitsDoNotDecide', itemId: '1.1.3', cited: ['dust'], deciding: [] }],
];

describe('checkAnswer', () => {
  it.each(cases)('judges %s', (_name, id, answer, expected) => {
    expect(checkAnswer(pack, id, answer)).toEqual(expected);
  });

  it('says every problem in whole sentences that name the item', () => {
    for (const [, id, , problem] of cases) {
      if (problem === null) continue;
      expect(describeAnswerProblem(problem, 'zh-CN')).toMatch(/^[^！]*。$/);
      expect(describeAnswerProblem(problem, 'zh-CN')).toContain(id);
      expect(describeAnswerProblem(problem, 'en')).toContain(id);
    }
  });
});

describe('checkRecord', () => {
  const packs = buildPacks(pack);

  it('has nothing to say about a sound record', () => {
    expect(checkRecord(buildRecord({ answers: { [itemId]: scored(itemId) }, screening: { 'MH-03-01': 'no' }, hazards: [buildHazard(['found'])] }), packs)).toEqual([]);
  });

  it('finds all problems at once, each with its path', () => {
    const record = buildRecord({
      answers: { [itemId]: scored(itemId, { a: 1e9 }), '9.9': scored('9.9') },
      screening: { 'MH-99-99': 'no', 'MH-03-01': screened('notApplicable', { reason: ' ' }), 'MH-11-06': screened('yes', { branches: ['MH-03-01-a'] }) },
      hazards: [buildHazard(['found']), buildHazard(['found'])],
      assessment: {
        failedDevices: [{ id: 'd1', device: '联锁', criterionId: 'MH-00-00', hazardId: 'HZ-2026-999' }, { id: 'd1', device: '报警', criterionId: 'MH-03-01', hazardId: null }],
        obligations: { 'TY-01': { state: 'done', reason: '', doneOn: null, nextDue: null, note: '', evidence: [], by: '评分人', at: '2026-11-24T09:00:00+08:00' } },
      },
    });
    record.assessment.layers.expert['other-pack'] = { [itemId]: scored(itemId) };
    record.assessment.layers.evaluator['synthetic-pack'] = { '1.1.2': notApplicable() };
    expect(checkRecord(record, packs).map((problem) => `${problem.kind} ${problem.path}`)).toEqual([
      'answer assessment.layers.self.synthetic-pack["1.1.1"]',
      'answer assessment.layers.self.synthetic-pack["9.9"]',
      'packNotScored assessment.layers.expert.other-pack',
      'answer assessment.layers.evaluator.synthetic-pack["1.1.2"]',
      'criterionUnknown assessment.screening["MH-99-99"]',
      'screeningReasonMissing assessment.screening["MH-03-01"].reason',
      'branchUnknown assessment.screening["MH-11-06"].branches',
      'criterionUnknown assessment.failedDevices[0].criterionId',
      'hazardUnknown assessment.failedDevices[0].hazardId',
      'deviceTwice assessment.failedDevices[1].id',
      'hazardTwice hazards[1].id',
      'obligationUnknown assessment.obligations["TY-01"]',
    ]);
  });
});
