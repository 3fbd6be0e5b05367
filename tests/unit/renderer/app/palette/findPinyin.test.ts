import { describe, expect, it } from 'vitest';
import { findPinyin } from '../../../../../renderer/app/palette/findPinyin.ts';

describe('findPinyin', () => {
  it.each([['重大隐患', 'zhongda'], ['重大隐患', 'chongda'], ['设备调试', 'tiaosh'], ['设备调试', 'diaosh'], ['行车', 'hangche'], ['行车', 'xche'], ['厂长', 'changzhang'], ['厂长', 'chchang']])('reads %s as %s, whichever reading', (text, typed) => {
    expect(findPinyin(text, typed)).not.toBe(false);
  });

  it('takes full syllables, initials, a mixture, and the last one unfinished, and says what was meant', () => {
    expect(findPinyin('全员安全生产责任制', 'anquan')).toEqual([2, 3]);
    expect(findPinyin('全员安全生产责任制', 'zrz')).toEqual([6, 8]);
    expect(findPinyin('全员安全生产责任制', 'scz')).toEqual([4, 6]);
    expect(findPinyin('全员安全生产责任制', 'anqshengch')).toEqual([2, 5]);
    expect(findPinyin('全员安全生产责任制', 'zerenzhi')).toEqual([6, 8]);
  });

  it('cuts letters as the text needs it', () => {
    expect(findPinyin('西安', 'xian')).toEqual([0, 1]);
    expect(findPinyin('先进', 'xian')).toEqual([0, 0]);
    expect(findPinyin('方案', 'fangan')).toEqual([0, 1]);
  });

  it('knows ü by ü, v and u, and letters and digits inside a name', () => {
    for (const typed of ['lvye', 'lüye', 'lv']) expect(findPinyin('绿叶', typed), typed).not.toBe(false);
    expect(findPinyin('侵略', 'qinlue')).toEqual([0, 1]);
    expect(findPinyin('落实5S管理', 'luoshi5sg')).toEqual([0, 4]);
  });

  it('finds nothing in other words, in part of a syllable that goes on differently, and across a mark', () => {
    expect(findPinyin('责任制', 'zerenb')).toBe(false);
    expect(findPinyin('责任制', 'zerez')).toBe(false);
    expect(findPinyin('制度、台账', 'zdtz')).toBe(false);
    expect(findPinyin('Training', 'tra')).toBe(false);
  });

  it('ends at once for a row of letters that can be cut in many ways', () => {
    const before = performance.now();
    for (let round = 0; round < 200; round += 1) expect(findPinyin('先西安先西安先西安先西安先西安先西安'.repeat(4), `${'xian'.repeat(14)}q`)).toBe(false);
    expect(performance.now() - before).toBeLessThan(1000);
  });
});
