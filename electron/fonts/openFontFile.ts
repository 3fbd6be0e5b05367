import { create, type Font } from 'fontkit';
import { FontFile } from './FontFile.ts';

const opened = new Map<string, Font>();

/**
 * The font of a file, opened once a process and shared by documents, signatures and pictures. Outlines are read when their glyph is first asked for:
 * a face is 10 to 15 MB, and a document needs some hundreds of its 30,000 glyphs.
 * @throws when the file is missing or no TrueType font: fonts are part of the program
 */
export function openFontFile(path: string): Font {
  const known = opened.get(path);
  if (known) return known;
  const file = new FontFile(path);
  const font = create(file.bytes);
  if (!('glyphForCodePoint' in font)) throw new Error(`${path} is a collection of faces.`);
  const getGlyph = font.getGlyph.bind(font);
  // every way to an outline begins here: layout, subset and composite glyphs too
  font.getGlyph = (glyph, codePoints) => {
    file.readOutline(glyph);
    return getGlyph(glyph, codePoints);
  };
  shareOffsets(font, file);
  opened.set(path, font);
  return font;
}

/** fontkit would decode the offsets of all outlines into an array of numbers, one call a number, at the first glyph. */
function shareOffsets(font: Font, { offsets, longOffsets }: FontFile): void {
  const { _tables: tables } = font as unknown as { _tables: Record<string, unknown> };
  tables['loca'] = { version: longOffsets ? 1 : 0, offsets };
}
