import type { Font, Glyph } from 'fontkit';
import { pdfNumber } from '../pdf/pdfNumber.ts';
import { SigningRefusal } from '../SigningRefusal.ts';

/** A line as glyph outlines. Width in ems; `draw` gives operators for a size and a baseline start, both in points. */
export interface SetLine {
  readonly widthEm: number;
  draw(x: number, y: number, sizePt: number): string;
}

interface PlacedGlyph {
  readonly font: Font;
  readonly glyph: Glyph;
  readonly atEm: number;
}

function outline(glyph: Glyph): string {
  const operators: string[] = [];
  let [x, y] = [0, 0];
  for (const { command, args } of glyph.path.commands) {
    const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0] = args;
    switch (command) {
      case 'moveTo':
        operators.push(`${pdfNumber(a)} ${pdfNumber(b)} m`);
        [x, y] = [a, b];
        break;
      case 'lineTo':
        operators.push(`${pdfNumber(a)} ${pdfNumber(b)} l`);
        [x, y] = [a, b];
        break;
      case 'quadraticCurveTo': {
        // PDF knows cubic curves only: the same curve with two control points
        const points = [x + (2 / 3) * (a - x), y + (2 / 3) * (b - y), c + (2 / 3) * (a - c), d + (2 / 3) * (b - d)];
        operators.push(`${points.map((point) => pdfNumber(Math.round(point))).join(' ')} ${pdfNumber(c)} ${pdfNumber(d)} c`);
        [x, y] = [c, d];
        break;
      }
      case 'bezierCurveTo':
        operators.push(`${[a, b, c, d, e, f].map(pdfNumber).join(' ')} c`);
        [x, y] = [e, f];
        break;
      default:
        operators.push('h');
    }
  }
  return operators.join('\n');
}

/**
 * Sets one line character by character from the first font that has it; a later font is opened only when an earlier one lacks a character. Outlines instead of text, so that the appearance
 * needs no font in the file. Refuses with every character that no font has: a box in place of a name is no signature.
 */
export function setLine(text: string, fonts: readonly (() => Font)[]): SetLine {
  const missing = new Set<string>();
  const placed: PlacedGlyph[] = [];
  let atEm = 0;
  for (const character of text) {
    const codePoint = character.codePointAt(0) ?? 0;
    const font = fonts.find((open) => open().hasGlyphForCodePoint(codePoint))?.();
    if (font === undefined) {
      missing.add(character);
      continue;
    }
    const glyph = font.glyphForCodePoint(codePoint);
    placed.push({ font, glyph, atEm });
    atEm += glyph.advanceWidth / font.unitsPerEm;
  }
  if (missing.size > 0) throw new SigningRefusal('appearance.missingCharacter', { characters: [...missing].join(''), line: text });
  return {
    widthEm: atEm,
    draw: (x, y, sizePt) =>
      placed
        .filter(({ glyph }) => glyph.path.commands.length > 0)
        .map(({ font, glyph, atEm: left }) => {
          const scale = (sizePt / font.unitsPerEm).toFixed(6);
          return `q ${scale} 0 0 ${scale} ${pdfNumber(x + left * sizePt)} ${pdfNumber(y)} cm\n${outline(glyph)}\nf Q`;
        })
        .join('\n'),
  };
}
