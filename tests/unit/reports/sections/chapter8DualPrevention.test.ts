import { describe, expect, it } from 'vitest';
import { addChapter8DualPrevention } from '../../../../electron/reports/sections/chapter8DualPrevention.ts';
import { hazardRecord } from './hazardRecord.ts';
import { canReadPdf, contextOf, setSections } from './setSections.ts';

describe.skipIf(!canReadPdf)('chapter 8', () => {
  it('prints the sheet by section against both lines, with the engine\'s percentage', async () => {
    const record = hazardRecord();
    const { conclusion } = await contextOf(record);
    const { text } = await setSections('chapter8', record, [addChapter8DualPrevention]);
    for (const words of ['组织机构', '文件档案与持续改进', '一般企业', '标杆企业', '参考', '不改变自评结论', conclusion.packs[1]?.sheet.percent?.text ?? '?']) expect(text).toContain(words);
    expect(text.match(/过线/gu)).toHaveLength(2);
    expect(text).not.toContain('未过线');
  });

  it('says 未过线 below a line, and nothing of the kind while items are open', async () => {
    const failed = await setSections('chapter8-failed', hazardRecord('failed'), [addChapter8DualPrevention]);
    expect(failed.text.match(/未过线/gu)).toHaveLength(2);
    const open = await setSections('chapter8-open', hazardRecord('incomplete'), [addChapter8DualPrevention]);
    expect(open.text.match(/尚未评完/gu)).toHaveLength(2);
    expect(open.text).toContain('还有12条未评');
    expect(open.text).not.toContain('过线');
  });

  it('says so where no gate was chosen', async () => {
    const { assessment } = hazardRecord();
    const record = hazardRecord('passed', { assessment: { packs: assessment.packs.filter(({ role }) => role !== 'gate'), layers: { self: { 'sd-dual-prevention': {} }, expert: {}, evaluator: {} } } });
    const { text } = await setSections('chapter8-none', record, [addChapter8DualPrevention]);
    expect(text).toContain('没有选用双重预防评估标准');
  });
});
