import { describe, expect, it } from 'vitest';
import { findMissingCharacters } from '../../../../electron/reports/text/findMissingCharacters.ts';
import { fitTextSize, measureText } from '../../../../electron/reports/text/fitTextSize.ts';
import { groupHex } from '../../../../electron/reports/text/groupHex.ts';
import { rewrapShortLastLine } from '../../../../electron/reports/text/rewrapShortLastLine.ts';
import { singleLine } from '../../../../electron/reports/text/breakLines.ts';
import { typeScale } from '../../../../electron/reports/layout/typeScale.ts';
import { pdfFaces } from './pdfFaces.ts';

describe('faces', () => {
  it('draw the rare characters of names', () => {
    const faces = pdfFaces();
    for (const name of ['serif', 'serifBold', 'serifBlack', 'sans', 'sansMedium', 'sansBold'] as const) expect(findMissingCharacters('𬭎㛃䶮龘犇喆镕堃祎赟昇骉晔', faces.face(name))).toEqual([]);
  });

  it('name every character that they cannot draw, once', () => {
    expect(findMissingCharacters('☑ 已核对 ☑☐\n', pdfFaces().face('sans'))).toEqual(['☑', '☐']);
  });

  it('report what was asked for and missing, and set the missing-sort mark', () => {
    const faces = pdfFaces();
    expect(faces.glyph('sans', '☒')).toEqual(faces.glyph('sans', '〓'));
    expect(faces.missingCharacters()).toEqual(['☒']);
  });

  it('are read back as what was set, whatever another document of this process set with the same glyph', () => {
    const [radical, character] = ['\u2f00', '\u4e00'];
    pdfFaces().glyph('serif', radical);
    const faces = pdfFaces();
    const { code } = faces.glyph('serif', character);
    expect(faces.face('serif').font.unicode[Number.parseInt(code, 16)]).toEqual([0x4e00]);
  });

  it('set quotation marks narrow in Latin documents', () => {
    const style = typeScale.body;
    const wide = singleLine(pdfFaces(), '“safe”', style).naturalPt;
    expect(wide - singleLine(pdfFaces(true), '“safe”', style).naturalPt).toBeCloseTo(1.12 * style.sizePt, 1);
  });
});

describe('fitting', () => {
  const faces = pdfFaces();

  it('shrinks a long name by quarter points and not below 80 %', () => {
    const style = typeScale.coverName;
    const name = '嘉祥县安准示例机械有限公司';
    const natural = measureText(faces, name, style);
    expect(fitTextSize(faces, name, style, natural).sizePt).toBe(20);
    expect(fitTextSize(faces, name, style, natural * 0.93).sizePt).toBe(18.5);
    expect(fitTextSize(faces, name, style, 10).sizePt).toBe(16);
  });

  it('wraps a cell again when a stray character is left, with the same number of lines', () => {
    const style = typeScale.tableDense;
    const texts = rewrapShortLastLine(faces, '便携式气体检测仪超期未检定', 12 * style.sizePt, style).map((line) => line.tokens.map((token) => token.text).join(''));
    expect(texts).toHaveLength(2);
    expect([...(texts[1] ?? '')].length).toBeGreaterThanOrEqual(3);
    expect(texts.join('')).toBe('便携式气体检测仪超期未检定');
  });

  it('writes digests in fours', () => {
    expect(groupHex('5C1E9A0744D2B8F3')).toBe('5c1e 9a07 44d2 b8f3');
    expect(groupHex('5c1e9a0744d2b8f30e6a71c9', 2)).toBe('5c1e 9a07 ⋯ 0e6a 71c9');
  });
});
