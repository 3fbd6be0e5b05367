import { describe, expect, it } from 'vitest';
import { cellText, looksLikeFormula } from '../../../electron/workbooks/cellText.ts';

describe('the text of a cell', () => {
  it('keeps lines, tabs and every character that XML knows', () => {
    expect(cellText('甲\n乙\t𠮷😀')).toBe('甲\n乙\t𠮷😀');
    expect(cellText('a\r\nb\rc')).toBe('a\nb\nc');
  });

  it('is up to 32,767 code units whole, and never tears a character apart', () => {
    expect(cellText('x'.repeat(32_767))).toHaveLength(32_767);
    for (const length of [32_768, 40_000]) {
      for (const text of ['x'.repeat(length), `x${'😀'.repeat(length / 2)}`, '😀'.repeat(length / 2)]) {
        expect(cellText(text).length).toBeLessThanOrEqual(32_767);
        expect(cellText(text).isWellFormed()).toBe(true);
        expect(cellText(text)).toMatch(/太长/u);
      }
    }
  });

  it('is as typed where Excel would read a character', () => {
    expect(cellText('_x0041_ _X0041_ _x41_ __x000D_')).toBe('_x005F_x0041_ _X0041_ _x41_ __x005F_x000D_');
  });

  it('looks like a formula by its first character', () => {
    expect(['=1', '+1', '-1', '@a', '\t=1'].map(looksLikeFormula)).toEqual([true, true, true, true, true]);
    expect(['', 'a=1', '＝1', ' 1', '1-2'].map(looksLikeFormula)).toEqual([false, false, false, false, false]);
  });
});
