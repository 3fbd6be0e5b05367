import { describe, expect, it } from 'vitest';
import { rewardRulesSchema } from '../../../../../assessment-specs/records/EmployeeReport.ts';
import { proposedReward, yuanTyped } from '../../../../../renderer/features/duties/proposedReward.ts';
import { reportActs } from '../../../../../renderer/features/duties/reportActs.ts';
import { gapsInReport, reportOf } from '../../../../../renderer/features/duties/reportDraft.ts';
import type { ReportDraft } from '../../../../../renderer/features/duties/reportDraft.ts';
import { draftOfRules, rulesOf, withNewRow } from '../../../../../renderer/features/duties/rulesDraft.ts';
import { anEmployeeReport, aReportEvent } from '../../../../fixtures/builders/anEmployeeReport.ts';

const empty: ReportDraft = { receivedOn: '', handler: '', duty: null, what: '', area: '', reporter: null, name: '', passphrase: '', again: '' };
const filled: ReportDraft = { ...empty, receivedOn: '2026-11-19', handler: '孟宏', duty: 'beyond', what: '配电箱门敞开', reporter: 'anonymous' };

describe('a report being taken in', () => {
  it('chooses nothing beforehand, and anonymous needs nothing more', () => {
    expect(gapsInReport(empty)).toEqual(['on', 'handler', 'duty', 'what', 'choice']);
    expect(reportOf(filled)).toEqual({ receivedOn: '2026-11-19', handler: '孟宏', duty: 'beyond', what: '配电箱门敞开', area: '', reporter: null });
  });
  it('asks for a passphrase with a name, long enough and twice alike', () => {
    const named: ReportDraft = { ...filled, reporter: 'named', name: ' 某员工 ', passphrase: '一个够长的口令', again: '' };
    expect(gapsInReport(named)).toEqual(['passphrase', 'again']);
    expect(reportOf({ ...named, passphrase: '一个够长的口令 1', again: '一个够长的口令 2' })).toBeNull();
    expect(reportOf({ ...named, passphrase: '一个够长的口令 1', again: '一个够长的口令 1' })?.reporter).toEqual({ name: '某员工', passphrase: '一个够长的口令 1' });
  });
  it('forgets a name that was typed before anonymous was chosen', () => {
    expect(reportOf({ ...filled, name: '某员工', passphrase: '一个够长的口令 1' })?.reporter).toBeNull();
  });
});

describe('what can be done with a report', () => {
  it('begins with the ledger, or with saying so once an entry names the report', () => {
    expect(reportActs(anEmployeeReport(), [])).toEqual(['verify', 'link', 'unfound']);
    expect(reportActs(anEmployeeReport(), [{ sourceRef: 'r-00000001' }])).toEqual(['confirm', 'unfound']);
  });
  it('goes on to the reward and ends there; 查否 can still turn out true', () => {
    const verified = [aReportEvent('verified', 7)];
    expect([reportActs(anEmployeeReport({ events: verified }), []), reportActs(anEmployeeReport({ events: [...verified, aReportEvent('rewarded', 8)] }), []), reportActs(anEmployeeReport({ events: [aReportEvent('unfounded', 7)] }), [])])
      .toEqual([['reward', 'unfound'], [], ['verify', 'link']]);
  });
});

describe('reward rules', () => {
  const rules = { effectiveFrom: null, howToReport: '当面', rows: [{ id: 'w-1', what: '一般隐患', withinDutyYuan: 20, beyondDutyYuan: 50.5 }] };
  it('propose by duty, and nothing by an unknown row', () => {
    expect([proposedReward(rules, 'w-1', 'within'), proposedReward(rules, 'w-1', 'beyond'), proposedReward(rules, null, 'beyond'), proposedReward(rules, 'w-9', 'beyond')]).toEqual([20, 50.5, null, null]);
  });
  it('come back from their form as they went in', () => {
    expect(rulesOf(draftOfRules(rules))).toEqual({ rules });
  });
  it('are not set with a row half written, an amount that is none, or 职责外 not higher', () => {
    const draft = withNewRow(draftOfRules(rules));
    const second = (change: object) => rulesOf({ ...draft, rows: draft.rows.map((row) => row.id === 'w-2' ? { ...row, what: '重大隐患', within: '100', beyond: '300', ...change } : row) });
    expect([rulesOf(draft), second({ within: '一百' }), second({ beyond: '100' })]).toEqual([{ problem: { kind: 'incomplete' } }, { problem: { kind: 'number' } }, { problem: { kind: 'notHigher', what: '重大隐患' } }]);
    const set = second({});
    expect('rules' in set && rewardRulesSchema.safeParse(set.rules).success).toBe(true);
  });
  it('read amounts with grouping and fen, and nothing else', () => {
    expect(['1,200', '0', '12.5', '12.345', '-5', '1e3', '', ' 50 '].map(yuanTyped)).toEqual([1200, 0, 12.5, null, null, null, null, 50]);
  });
});
