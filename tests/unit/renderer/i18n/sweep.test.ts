import { expect, it } from 'vitest';
import { sweepBases } from '../../../../assessment-specs/engine/sweep/sweepBases.ts';
import { sweepRules } from '../../../../assessment-specs/engine/sweep/sweepRules.ts';
import type { SweepRuleId } from '../../../../assessment-specs/engine/sweep/sweepRules.ts';
import { sweep as en } from '../../../../renderer/i18n/en/sweep.ts';
import { sweep as zhCN } from '../../../../renderer/i18n/zh-CN/sweep.ts';
import { recordCases } from '../../assessment-specs/engine/sweep/recordCases.ts';
import { scoringCases } from '../../assessment-specs/engine/sweep/scoringCases.ts';
import { told } from '../../assessment-specs/engine/sweep/sweepDesk.ts';
import type { RuleCase } from '../../assessment-specs/engine/sweep/sweepDesk.ts';

const cases: Record<SweepRuleId, RuleCase> = { ...scoringCases, ...recordCases };
const asked = (line: string): string[] => [...line.matchAll(/\{\{(\w+)\}\}/g)].map(([, name = '']) => name);

it('has words for exactly the rules that there are, in both languages', () => {
  const ids = sweepRules.map(({ id }) => id).sort();
  expect(Object.keys(zhCN.rule).sort()).toEqual(ids);
  expect(Object.keys(en.rule).sort()).toEqual(ids);
  expect(Object.keys(zhCN.basis).sort()).toEqual(Object.keys(sweepBases).sort());
});

it.each(sweepRules.map(({ id }) => id))('%s gives every fact that its sentence asks for, in both languages', (id) => {
  const facts = Object.keys(told(id, cases[id].speaks)[0]?.facts ?? {});
  expect(asked(zhCN.rule[id].line).filter((name) => !facts.includes(name))).toEqual([]);
  expect(asked(en.rule[id].line).filter((name) => !facts.includes(name))).toEqual([]);
});

it('is the table of docs/sweep-rules.md', async () => {
  const rows = sweepRules.map(({ id, severity, basis }) => `| \`${id}\` | ${zhCN.severity[severity]} | ${zhCN.rule[id].title} | ${zhCN.rule[id].line} | ${basis === null ? '' : zhCN.basis[basis]} |`);
  const table = ['# 查漏的规则', '', 'What the sweep looks for, in the order in which it is told. A test writes and checks this table (`vitest run tests/unit/renderer/i18n/sweep.test.ts -u`).', '',
    `${zhCN.severity.error}: ${zhCN.severityWhy.error}; ${zhCN.severity.warning}: ${zhCN.severityWhy.warning}; ${zhCN.severity.hint}: ${zhCN.severityWhy.hint}.`, '', '| rule | severity | what | sentence | source |', '|---|---|---|---|---|', ...rows, ''];
  await expect(table.join('\n')).toMatchFileSnapshot('../../../../docs/sweep-rules.md');
});
