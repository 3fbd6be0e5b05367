import { describe, expect, it } from 'vitest';
import { hazardPhotos } from '../../../../electron/reports/sections/hazardPhotos.ts';
import { hazardTimeline } from '../../../../electron/reports/sections/hazardTimeline.ts';
import { addGeneralHazards } from '../../../../electron/reports/sections/generalHazards.ts';
import { addRectification } from '../../../../electron/reports/sections/rectification.ts';
import { aHazardAfter, anEvent, majorLoop } from '../../../fixtures/builders/aHazard.ts';
import { hazardRecord, photoBefore, photographedHazard } from './hazardRecord.ts';
import { files as photoFiles } from './sampleRecord.ts';
import { canReadPdf, contextOf, setSections } from './setSections.ts';

const labels = (hazard: Parameters<typeof hazardTimeline>[0]) => hazardTimeline(hazard).map(({ label, state }) => `${label} ${state}`);

describe('the timeline of a hazard', () => {
  it('ends solid when it is closed, and shows what is still to come when it is not', () => {
    expect(labels(aHazardAfter(majorLoop)).at(-1)).toBe('销号 end');
    expect(labels(aHazardAfter(majorLoop.slice(0, 4)))).toEqual(['查出 done', '停用 done', '报告 done', '五落实 done', '整改完成 pending', '验收 pending', '销号 pending']);
  });

  it('begins the loop again after it was reopened', () => {
    const closed = aHazardAfter(majorLoop);
    expect(labels({ ...closed, events: [...closed.events, anEvent('reopened', 60)] }).slice(-6)).toEqual(['重新打开 done', '报告 pending', '五落实 pending', '整改完成 pending', '验收 pending', '销号 pending']);
  });
});

describe('photographs of a hazard', () => {
  const problems = async (files: ReadonlyMap<string, Uint8Array>) => {
    const context = await contextOf(hazardRecord(), { files });
    return (await hazardPhotos(photographedHazard(), { ...context, cards: context.record.evidence })).map(({ phase, bytes, problem }) => [phase, bytes !== null, problem]);
  };

  it('are the evidence bytes, before the rectification first', async () => {
    expect(await problems(photoFiles)).toEqual([['整改前', true, null], ['整改后', true, null]]);
  });

  it('say why they are not there: missing, not a picture that can be printed, damaged', async () => {
    const png = photoFiles.get(photoBefore) ?? new Uint8Array();
    const damaged = png.map((value, index) => (index > 60 && index < png.length - 30 ? value ^ 0x55 : value));
    const [missing] = await problems(new Map());
    const [webp] = await problems(new Map([[photoBefore, new TextEncoder().encode('RIFF....WEBP')]]));
    const [broken] = await problems(new Map([[photoBefore, damaged]]));
    expect([missing?.[2], webp?.[2], broken?.[2]]).toEqual(['证据文件缺失或与摘要不符，生成本文件时没有取到', '图片不是PNG或JPEG，不能印入本文件', '图片已损坏，不能印入本文件']);
  });
});

describe.skipIf(!canReadPdf)('the record of a major hazard', () => {
  it('has clause, report, five settled things, acceptance and sign-off', async () => {
    const { text } = await setSections('rectification', hazardRecord(), [addRectification]);
    for (const words of ['状态：已销号', 'MH-07-07判定标准第七条第（七）项', '无可燃气报警（a）', '停用：调漆间', '向从业人员：班前会通报', '丙整改（整改）；甲负责（督办）', '8600元', '2026年11月17日前完成', '图7-1整改前：整改前.png', '图7-2整改后：整改后.png', '验收人', '签批']) expect(text).toContain(words);
  });

  it('prints a sentence where a photograph is missing', async () => {
    const { text } = await setSections('rectification-missing', hazardRecord(), [addRectification], { files: new Map() });
    expect(text).toContain('整改前.png（摘要');
    expect(text.match(/证据文件缺失或与摘要不符，生成本文件时没有取到。/gu)).toHaveLength(2);
    expect(text).not.toContain('图7-1');
  });

  it('says what is not recorded yet, and breaks long histories without losing any', async () => {
    const open = photographedHazard(majorLoop.slice(0, 1), { description: '探头无响应。'.repeat(300) });
    const { text, pageCount } = await setSections('rectification-long', hazardRecord('vetoed', { hazards: [open] }), [addRectification]);
    expect(text).toContain('未销号');
    expect(text.match(/探头无响应/gu)).toHaveLength(300);
    expect(text).toContain('责任、措施、资金、时限、预案尚未落实');
    expect(pageCount).toBeGreaterThan(1);
  });

  it('lists ordinary hazards with 逾期 judged on the day of the seal', async () => {
    const general = photographedHazard(majorLoop.slice(0, 4), { id: 'HZ-2026-002', grade: 'general', title: '配电箱门未锁', basis: { kind: 'general', citation: 'GB 50054' } });
    const { text } = await setSections('ledger', hazardRecord('passed', { hazards: [general] }), [addGeneralHazards]);
    for (const words of ['HZ-2026-002', '配电箱门未锁', '重大隐患判定', '2026-11-17', '逾期3天', '状态和逾期按2026年11月20日。共1项：逾期1项。']) expect(text).toContain(words);
  });

  it('keeps every round of a closed hazard: what was rejected, handed over and opened again', async () => {
    const steps = ['evidenceAdded', 'ordered', 'reported', 'planned', 'started', 'done', 'rejected', 'done', 'accepted', 'closed', 'reopened', 'ordered', 'transferred', 'reported', 'planned', 'started', 'done', 'accepted', 'closed'] as const;
    const { text } = await setSections('rectification-rounds', hazardRecord('passed', { hazards: [photographedHazard(steps)] }), [addRectification]);
    expect(text).toContain('状态：已销号');
    const history = text.slice(text.indexOf('隐患HZ-2026-001全部经过'));
    for (const words of ['第1轮', '风机未联动。验收人：乙安全。', '甲负责签批销号。', '第2轮（重新打开后）', '再次失效。', '移交出租方。设备归出租方。']) expect(history).toContain(words);
    expect(history.match(/2026-11-0609:\d\d/gu)).toHaveLength(steps.length + 1);
    expect(history.match(/责任：丙整改（整改）、甲负责（督办）/gu)).toHaveLength(2);
  });

  it('tells nothing twice of a hazard that went straight through', async () => {
    expect((await setSections('rectification-straight', hazardRecord(), [addRectification])).text).not.toContain('全部经过');
  });
});
