import { openSync, type Font } from 'fontkit';

const opened = new Map<string, WeakRef<Font>>();

/**
 * The font of a file, shared by the documents of this process for as long as one of them is being made: six faces are 80 MB.
 * @throws when the file is missing or a collection: fonts are part of the program
 */
export function openFontFile(file: string): Font {
  const known = opened.get(file)?.deref();
  if (known) return known;
  const font = openSync(file);
  if (!('glyphForCodePoint' in font)) throw new Error(`${file} is a collection of faces.`);
  opened.set(file, new WeakRef(font));
  return font;
}
