import { describe, expect, it } from 'vitest';
import { emptyNarrative } from '../../../../assessment-specs/records/newAssessmentFile.ts';
import type { Improvement } from '../../../../assessment-specs/records/AssessmentFile.ts';
import { addChapter10Causes } from '../../../../electron/reports/sections/chapter10Causes.ts';
import { addChapter11Improvements } from '../../../../electron/reports/sections/chapter11Improvements.ts';
import { hazardRecord } from './hazardRecord.ts';
import { canReadPdf, setSections } from './setSections.ts';

const line = (id: string, changes: Partial<Improvement> = {}): Improvement => ({
  id, problem: '检修锁具数量不够', cause: 'management', measure: '补齐锁具并挂牌', responsible: '韩立峰', fundsYuan: 480.5, deadline: '2026-12-10', contingency: '停电检修处置卡', reviewer: '孟宏', state: 'inProgress', ...changes,
});

describe.skipIf(!canReadPdf)('chapters 10 and 11', () => {
  it('print 未填写 for each kind of cause that nobody wrote about', async () => {
    const empty = await setSections('chapter10-empty', hazardRecord(), [addChapter10Causes]);
    expect(empty.text.match(/未填写/gu)).toHaveLength(3);
    const narrative = { ...emptyNarrative, causes: { management: '制度更新不及时。', site: '', people: '' } };
    const written = await setSections('chapter10', hazardRecord('passed', { assessment: { narrative, improvements: [line('1')] } }), [addChapter10Causes]);
    expect(written.text).toContain('制度更新不及时。第11章列入此类措施1项');
    expect(written.text.match(/未填写/gu)).toHaveLength(2);
  });

  it('list every measure, and add only the funds that were filled in', async () => {
    const { text } = await setSections('chapter11', hazardRecord('passed', { assessment: { improvements: [line('1'), line('2', { fundsYuan: null, state: 'done', problem: '很长的问题。'.repeat(200) })] } }), [addChapter11Improvements]);
    for (const words of ['检修锁具数量不够', '共2项，已完成1项', '合计480.5元（1项未填）']) expect(text).toContain(words);
    // a page may break between any two characters
    expect(text.match(/很/gu)).toHaveLength(200);
  });

  it('say that no plan was filled in', async () => {
    expect((await setSections('chapter11-empty', hazardRecord(), [addChapter11Improvements])).text).toContain('整改措施与计划未填写');
  });
});
