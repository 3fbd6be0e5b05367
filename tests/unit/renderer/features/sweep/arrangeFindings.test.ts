import { expect, it } from 'vitest';
import type { RuledFinding } from '../../../../../assessment-specs/engine/sweep/sweep.ts';
import { arrangeFindings, foldKey } from '../../../../../renderer/features/sweep/arrangeFindings.ts';

const unanswered = (count: number): RuledFinding[] => Array.from({ length: count }, (_none, index) => ({ ruleId: 'itemUnanswered', severity: 'error', where: { kind: 'item', packId: 'p', itemId: `1.1.${index + 1}` }, facts: { item: `1.1.${index + 1}` } }));
const rewards: RuledFinding = { ruleId: 'rewardRulesMissing', severity: 'hint', where: { kind: 'employeeReports' }, facts: {} };
const all = { severity: 'all', kind: 'all' } as const;
const shape = (findings: readonly RuledFinding[], open: readonly string[] = [], filter: Parameters<typeof arrangeFindings>[1] = all) =>
  arrangeFindings(findings, filter, new Set(open)).map(({ severity, kind, count, rows }) => [severity, kind, count, rows.map(({ row }) => row).join(' ')]);

it('lists a few findings one by one, by severity and part of the work', () => {
  expect(shape([rewards, ...unanswered(3)])).toEqual([['error', 'scoring', 3, 'finding finding finding'], ['hint', 'duties', 1, 'finding']]);
});

it('folds many findings of one rule into a line that opens', () => {
  expect(shape(unanswered(300))).toEqual([['error', 'scoring', 300, 'fold']]);
  const [section] = arrangeFindings(unanswered(300), all, new Set([foldKey('itemUnanswered')]));
  expect(section?.rows.length).toBe(201);
  expect(section?.rows[0]).toMatchObject({ row: 'fold', count: 300, open: true, listed: 200 });
});

it('filters by severity and by part of the work, and leaves nothing where nothing passes', () => {
  expect(shape([rewards, ...unanswered(1)], [], { severity: 'hint', kind: 'all' })).toEqual([['hint', 'duties', 1, 'finding']]);
  expect(shape([rewards, ...unanswered(1)], [], { severity: 'all', kind: 'scoring' })).toEqual([['error', 'scoring', 1, 'finding']]);
  expect(shape([rewards], [], { severity: 'error', kind: 'duties' })).toEqual([]);
});

it('gives every row a key of its own', () => {
  const keys = arrangeFindings([...unanswered(3), rewards], all, new Set()).flatMap(({ rows }) => rows.map(({ key }) => key));
  expect(new Set(keys).size).toBe(4);
});
