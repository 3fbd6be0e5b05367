import { describe, expect, it } from 'vitest';
import type { PaletteEntry, PaletteGroup } from '../../../../../renderer/app/palette/PaletteEntry.ts';
import { rankEntries } from '../../../../../renderer/app/palette/rankEntries.ts';

const entry = (group: PaletteGroup, number: string | null, name: string, also: readonly string[] = []): PaletteEntry => ({ id: `${group} ${number ?? name}`, group, icon: 'score', number, names: [name], also, note: null, caps: [], act: { kind: 'go', to: '/' } });

const entries: readonly PaletteEntry[] = [
  entry('screen', null, '重大隐患'), entry('screen', null, '设置'), entry('action', null, '记录隐患'),
  entry('item', '4.2', '教育培训'), entry('item', '4.2.3', '厂长的安全职责', ['主要负责人履行法定职责', '《安全生产法》第二十一条']), entry('item', '4.2.31', '设备调试'), entry('item', '14.2.3', '行车吊具'), entry('item', '6.1', '第423号文件的落实'),
  entry('criterion', 'MH-04-02', '粉尘防爆'), entry('enterprise', null, '济南行知机械有限公司'),
];

const find = (typed: string) => rankEntries(entries, typed, { most: 8, atRest: ['screen', 'action'] });
const names = (typed: string) => find(typed).flatMap(({ shown }) => shown.map((one) => one.entry.number ?? one.entry.names[0]));

describe('rankEntries', () => {
  it('puts the exact number first, then what begins with it, then a name that has it', () => {
    expect(names('4.2.3')).toEqual(['4.2.3', '4.2.31']);
    expect(names('423')).toEqual(['4.2.3', '4.2.31', '6.1']);
    expect(names('４。２。３')).toEqual(['4.2.3', '4.2.31']);
    expect(names('mh-04')).toEqual(['MH-04-02']);
  });

  it('finds by Chinese text anywhere, the beginning of a name before its middle and other words last', () => {
    expect(names('隐患')).toEqual(['重大隐患', '记录隐患']);
    expect(names('安全')).toEqual(['4.2.3']);
    expect(names('第二十一条')).toEqual(['4.2.3']);
  });

  it.each([['zhongdayinhuan', '重大隐患'], ['chongda', '重大隐患'], ['zdyh', '重大隐患'], ['changzhang', '4.2.3'], ['tiaoshi', '4.2.31'], ['diaoshi', '4.2.31'], ['xingche', '14.2.3'], ['hangche', '14.2.3'], ['FCFB', 'MH-04-02'], ['fen chen', 'MH-04-02'], ['fenchenfangb', 'MH-04-02'], ['jnxz', '济南行知机械有限公司']])('finds %s by pinyin or initials, whichever reading', (typed, name) => {
    expect(names(typed)).toContain(name);
  });

  it('marks the part of the shown name that was meant', () => {
    expect(find('职责')[0]?.shown[0]?.marked).toEqual([5, 6]);
    expect(find('fangbao')[0]?.shown[0]?.marked).toEqual([2, 3]);
    expect(find('4.2.3')[0]?.shown[0]?.marked).toBeNull();
  });

  it('needs every word, and finds nothing where one is missing', () => {
    expect(names('厂长 职责')).toEqual(['4.2.3']);
    expect(names('厂长 粉尘')).toEqual([]);
    expect(names('没有这样的词')).toEqual([]);
  });

  it('puts the group with the best entry first', () => {
    expect(find('隐患').map(({ group }) => group)).toEqual(['screen', 'action']);
    expect(find('粉尘').map(({ group }) => group)).toEqual(['criterion']);
    expect(rankEntries([entry('screen', null, '安全教育'), entry('enterprise', null, '教育')], '教育', { most: 8, atRest: [] }).map(({ group }) => group)).toEqual(['enterprise', 'screen']);
  });

  it('offers screens and actions while nothing is typed, and counts what it does not show', () => {
    expect(names(' ')).toEqual(['重大隐患', '设置', '记录隐患']);
    const many = rankEntries(Array.from({ length: 20 }, (_, index) => entry('item', `1.${index}`, '安全')), '安全', { most: 8, atRest: [] });
    expect(many[0]).toMatchObject({ count: 20 });
    expect(many[0]?.shown).toHaveLength(8);
  });

  it('searches 2,000 entries within a second for each text, also for a row of letters with many ways to cut it', () => {
    const many = Array.from({ length: 2000 }, (_, index) => entry('item', `${index % 13}.${index}`, `企业应当建立健全全员安全生产责任制并明确各岗位责任人员第 ${index} 项`, ['明确考核标准，定期考核，并将结果公示。'.repeat(5)]));
    for (const typed of ['责任制', '423', 'aqsczrz', 'anquanshengchan', 'qwertyuiop', 'xianxianxianxianxianxianxianxianxianxianxianxian']) {
      const before = performance.now();
      rankEntries(many, typed, { most: 8, atRest: [] });
      expect(performance.now() - before, typed).toBeLessThan(1000);
    }
  });
});
