import { join } from 'node:path';
import { openSync } from 'fontkit';
import { describe, expect, it } from 'vitest';
import { openFontFile } from '../../../electron/fonts/openFontFile.ts';

const path = join(import.meta.dirname, '../../../node_modules/@expo-google-fonts/noto-serif-sc/400Regular/NotoSerifSC_400Regular.ttf');

/** The same face read whole by fontkit itself. */
function readWhole() {
  const font = openSync(path);
  if (!('glyphForCodePoint' in font)) throw new Error('a collection');
  return font;
}

describe('an opened font', () => {
  const text = '安全生产标准化自评报告 GB/T 33000—2016 é ǖ （𬭎）';

  it('has the outlines and widths that the whole file has', () => {
    const [font, whole] = [openFontFile(path), readWhole()];
    for (const character of text) {
      const codePoint = character.codePointAt(0) ?? 0;
      const [glyph, expected] = [font.glyphForCodePoint(codePoint), whole.glyphForCodePoint(codePoint)];
      expect([character, glyph.id, glyph.advanceWidth, glyph.path.toSVG()]).toEqual([character, expected.id, expected.advanceWidth, expected.path.toSVG()]);
    }
  });

  it('embeds the same bytes as the whole file', () => {
    const subsetOf = (font: ReturnType<typeof readWhole>) => {
      // the types of fontkit leave out encode() and take a glyph where a number belongs
      const subset = font.createSubset() as unknown as { includeGlyph(id: number): number; encode(): Uint8Array };
      for (const { id } of font.glyphsForString(text)) subset.includeGlyph(id);
      return Buffer.from(subset.encode());
    };
    expect(subsetOf(openFontFile(path)).equals(subsetOf(readWhole()))).toBe(true);
  });

  it('is opened once', () => {
    expect(openFontFile(path)).toBe(openFontFile(path));
  });
});
