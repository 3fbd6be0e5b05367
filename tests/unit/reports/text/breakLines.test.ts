import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { breakLines } from '../../../../electron/reports/text/breakLines.ts';
import type { Line } from '../../../../electron/reports/text/breakLines.ts';
import { mayNotEndLine, mayNotStartLine } from '../../../../electron/reports/text/characterClass.ts';
import { typeScale } from '../../../../electron/reports/layout/typeScale.ts';
import { pdfFaces } from './pdfFaces.ts';

const faces = pdfFaces();
const style = typeScale.bodySmall;
const words = (line: Line): string => line.tokens.map((token) => token.text).join('');
const broken = (text: string, widthPt: number): string[] => breakLines(faces, text, widthPt, { ...style, indentEm: 0 }).map(words);
const giveable = (line: Line): number => line.tokens.reduce((sum, token, index) => sum + (token.kind === 'close' || token.kind === 'open' ? (index === line.tokens.length - 1 ? 0.5 : 0.2) : 0) * token.style.sizePt, 0);

/** Chinese prose with marks, figures, units, codes and brackets, as reports hold it. */
const prose = fc.array(fc.constantFrom('安全', '隐患', '整改', '，', '。', '、', '；', '（', '）', '《', '》', '“', '”', '12', '项', '第', '3', '条', 'MH-07-07', '〔2021〕', '——', '……', ' ', '89.9', '％', '％，', '）。', '！', 'anzhun verify'), { minLength: 1, maxLength: 120 }).map((parts) => parts.join(''));

describe('breakLines', () => {
  it('loses no character but the spaces at line ends', () => {
    fc.assert(fc.property(prose, fc.integer({ min: 60, max: 460 }), (text, widthPt) => {
      expect(broken(text, widthPt).join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
    }));
  });

  it('begins and ends no line with a mark that may not stand there, in text that always offers a legal break', () => {
    const legal = fc.array(fc.tuple(fc.constantFrom('安全生产', '主要负责人', '隐患排查'), fc.constantFrom('', '，', '。', '；', '）', '”', '……', '——'), fc.constantFrom('', '（', '《', '“')), { minLength: 1, maxLength: 60 }).map((parts) => `${parts.map((part) => part.join('')).join('')}完`);
    fc.assert(fc.property(legal, fc.integer({ min: 90, max: 460 }), (text, widthPt) => {
      const lines = broken(text, widthPt);
      for (const line of lines.slice(1)) expect(mayNotStartLine([...line][0] ?? '')).toBe(false);
      for (const line of lines.slice(0, -1)) expect(mayNotEndLine([...line].at(-1) ?? '')).toBe(false);
    }));
  });

  it('never makes a line wider than its width and what its marks can give back', () => {
    fc.assert(fc.property(prose, fc.integer({ min: 120, max: 460 }), (text, widthPt) => {
      for (const line of breakLines(faces, text, widthPt, style)) expect(line.naturalPt).toBeLessThanOrEqual(line.availablePt + giveable(line) + 0.02);
    }));
  });

  it.each([
    ['a figure and its unit', '全部考评内容共12项', '12项'],
    ['an ordinal and its number', '依据判定标准第七条办理', '第七条'],
    ['a figure between 第 and its unit', '见本报告的附件第19页', '第19页'],
    ['a date', '整改完成于2026年11月20日', '20日'],
    ['a pair of dashes', '安全生产标准——自评', '——'],
    ['an ellipsis', '电工、焊工、叉车工……等', '……'],
    ['what stands in shell brackets', '按应急〔2021〕83号办理', '〔2021〕'],
    ['a code', '对应隐患编号MH-07-07整改', 'MH-07-07'],
  ])('keeps %s together at every width', (_what, text, kept) => {
    for (let widthPt = 64; widthPt < 200; widthPt += 1) expect(broken(text, widthPt).some((line) => line.includes(kept))).toBe(true);
  });

  it('splits a word that is wider than the line instead of losing it', () => {
    const lines = broken('a'.repeat(200), 100);
    expect(lines.length).toBeGreaterThan(3);
    expect(lines.join('')).toBe('a'.repeat(200));
  });

  it('draws an overflowing mark in, else carries it over with its character', () => {
    const ten = '安全生产标准化自评报';
    expect(broken(`${ten}。`, 10.5 * style.sizePt)).toEqual([`${ten}。`]);
    expect(broken(`${ten}。`, 10.3 * style.sizePt)).toEqual([ten.slice(0, -1), '报。']);
    expect(broken('安全（生产）标准化。', 9.1 * style.sizePt)).toEqual(['安全（生产）标准化。']);
    expect(broken(`${ten}！`, 10 * style.sizePt)).toEqual([ten.slice(0, -1), '报！']);
  });

  it('squeezes neighbouring marks by half an em and trims a bracket that begins a continued line', () => {
    const [line] = breakLines(faces, '甲），（乙', 400, { ...style, indentEm: 0 });
    expect(line?.naturalPt).toBeCloseTo(4 * style.sizePt, 5);
    const lines = breakLines(faces, '安全生产（标准）', 4 * style.sizePt, { ...style, indentEm: 0 });
    expect(lines[1]?.trimPt).toBe(-style.sizePt / 2);
  });

  it('sets a gap between Chinese and Latin, none beside ％ or signs', () => {
    const gaps = (text: string): number[] => (breakLines(faces, text, 400, style)[0]?.tokens ?? []).map((token) => token.gapPt);
    expect(gaps('得89.9分')).toEqual([0, 0.15 * style.sizePt, 0.15 * style.sizePt]);
    expect(gaps('30％')).toEqual([0, 0]);
    expect(gaps('836÷930＝89')).toEqual([0, 0, 0]);
  });
});
