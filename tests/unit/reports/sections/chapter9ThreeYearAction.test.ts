import { describe, expect, it } from 'vitest';
import type { AssessmentFile } from '../../../../assessment-specs/records/AssessmentFile.ts';
import { addChapter9ThreeYearAction } from '../../../../electron/reports/sections/chapter9ThreeYearAction.ts';
import { hazardRecord } from './hazardRecord.ts';
import { canReadPdf, setSections } from './setSections.ts';

const answer = (state: 'done' | 'inProgress' | 'notDone', changes = {}) => ({ state, reason: '', doneOn: null, nextDue: null, note: '', evidence: [], by: '乙安全', at: '2026-11-10T10:00:00+08:00', ...changes });

describe.skipIf(!canReadPdf)('chapter 9', () => {
  it('shows what is done with its proof, what is overdue, and what nobody filled in as 未填', async () => {
    const obligations: AssessmentFile['obligations'] = { 'TY-01': answer('done', { doneOn: '2026-03-02', note: '年度任务书' }), 'TY-13': answer('notDone', { nextDue: '2026-09-30' }) };
    const { text } = await setSections('chapter9', hazardRecord('passed', { assessment: { obligations } }), [addChapter9ThreeYearAction]);
    for (const words of ['2026-03-02', '年度任务书', '2026-09-30', '逾期', '未填', '不改变自评结论']) expect(text).toContain(words);
  });

  it('tells days after the plan only once the plan is over, and then says so', async () => {
    const record = hazardRecord('passed', { assessment: { obligations: { 'TY-13': answer('done', { doneOn: '2026-11-06' }) } } });
    expect((await setSections('chapter9-within', record, [addChapter9ThreeYearAction])).text).not.toContain('2027-03-31');
    const after = await setSections('chapter9-after', record, [(context) => addChapter9ThreeYearAction({ ...context, date: '2027-05-03T09:00:00+08:00' })]);
    for (const words of ['2027-03-31', '期满续行', '以新方案为准']) expect(after.text).toContain(words);
  });

  it('never counts a blank as not done', async () => {
    const { text } = await setSections('chapter9-blank', hazardRecord(), [addChapter9ThreeYearAction]);
    expect(text).toMatch(/[1-9]\d*应办0已办0办理中0未办0其中逾期[1-9]\d*未填/u);
  });
});
