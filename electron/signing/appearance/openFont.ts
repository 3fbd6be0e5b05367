import { openSync, type Font } from 'fontkit';

// a Chinese font is 10 MB and takes tens of milliseconds to open; its tables are read lazily afterwards
const opened = new Map<string, Font>();

/** The font of a file, opened once a process. Throws when the file is missing or a collection: fonts are part of the program. */
export function openFont(file: string): Font {
  const known = opened.get(file);
  if (known !== undefined) return known;
  const font = openSync(file);
  if (!('glyphForCodePoint' in font)) throw new Error('A font collection cannot be used for signature text.');
  opened.set(file, font);
  return font;
}
