import { describe, expect, it } from 'vitest';
import { addChapter12Conclusion } from '../../../../electron/reports/sections/chapter12Conclusion.ts';
import { conclusionVerdict } from '../../../../electron/reports/sections/conclusionVerdict.ts';
import { majorLoop } from '../../../fixtures/builders/aHazard.ts';
import { hazardRecord, photographedHazard } from './hazardRecord.ts';
import { canReadPdf, contextOf, setSections } from './setSections.ts';

describe('the verdict', () => {
  it('has its word, plate and figure for each of the four kinds', async () => {
    const verdicts = await Promise.all((['passed', 'failed', 'vetoed', 'incomplete'] as const).map(async (kind) => conclusionVerdict(await contextOf(hazardRecord(kind)))));
    expect(verdicts.map(({ verdict, character, shape }) => [verdict, character, shape])).toEqual([['三级达标', '达', 'ring'], ['未达标', '未', 'square'], ['一票否决', '停', 'octagon'], ['尚未完成', '缺', 'dashed']]);
    expect(verdicts[2]).toMatchObject({ below: '重大事故隐患未销号 1 项：MH-07-07', figureNote: '得分照算，不改变结论' });
    expect(verdicts[2]?.figure).toBe(verdicts[0]?.figure);
    expect(verdicts[3]).toMatchObject({ figure: '—', below: '不得出结论：未作答 24 条，待查 1 项' });
  });

  it('names open vetoes on an incomplete assessment too', async () => {
    const { below } = conclusionVerdict(await contextOf(hazardRecord('incomplete', { hazards: [photographedHazard(majorLoop.slice(0, 2))] })));
    expect(below).toContain('未销号 1 项');
  });
});

describe.skipIf(!canReadPdf)('chapter 12', () => {
  const printed = async (kind: Parameters<typeof hazardRecord>[0], changes = {}) => setSections(`chapter12-${kind}`, hazardRecord(kind, changes), [addChapter12Conclusion]);
  const order = (text: string) => ['是否答全', '有无否决', '得分', '门槛（参考）'].map((words) => text.indexOf(words, text.indexOf('结论怎样得出')));

  it('keeps the order of the checks whatever was decided, each conclusion on one page', async () => {
    for (const kind of ['passed', 'failed', 'vetoed', 'incomplete'] as const) {
      const { text, pageCount } = await printed(kind);
      const places = order(text);
      expect(places).toEqual([...places].sort((a, b) => a - b));
      expect(places[0]).toBeGreaterThan(0);
      expect(pageCount).toBe(1);
    }
  });

  it('says what vetoes, with clause and id, and what lifts the veto', async () => {
    const { text } = await printed('vetoed');
    for (const words of ['MH-07-07判定标准第七条第（七）项', '隐患HZ-2026-001', '否决', '只供参考', '不再判断', '1整改完成', '2他人验收', '3主要负责人签批销号', '4重新出具修订号', '得分再高也不能抵消否决']) expect(text).toContain(words);
    expect(text).not.toContain('申报三级');
    const late = photographedHazard(majorLoop.slice(0, 4), { itemRefs: [{ packId: 'sd-smb-standardization', itemId: '6.2.16' }] });
    const cited = await printed('vetoed', { hazards: [late] });
    for (const words of ['隐患HZ-2026-001，对应考评内容6.2.16', '2026年11月17日前，逾期3天', '丙整改', '2026年11月6日查出']) expect(cited.text).toContain(words);
  });

  it('re-adds the division to three digits and says how far it is', async () => {
    const { text } = await printed('failed');
    expect(text).toMatch(/\d+÷1000＝\d+\.\d{3}%/u);
    expect(text).toMatch(/距“三级达标”还差[\d.]+分/u);
  });

  it('judges no veto while questions are open', async () => {
    const { text } = await printed('incomplete');
    expect(text).not.toMatch(/(?<!有)无否决/u);
    expect(text).toContain('查清以前不作结论');
  });

  it('lets many and long vetoes run on over pages and loses none', async () => {
    const hazards = Array.from({ length: 12 }, (_, index) => photographedHazard(majorLoop.slice(0, 4), { id: `HZ-2026-${String(index + 1).padStart(3, '0')}`, title: '调漆间无有效报警，通风设施也不能启动'.repeat(5), description: '情况。'.repeat(120) }));
    const { text, pageCount } = await printed('vetoed', { hazards });
    expect(hazards.filter(({ id }) => !text.includes(`重大事故隐患${id}`))).toEqual([]);
    expect(pageCount).toBeGreaterThan(3);
  });
});
