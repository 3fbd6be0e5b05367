import type { Fill, Line, Mark, Marker, PictureFrame } from './Picture.ts';
import { place, stroke, words } from './Picture.ts';

/** One entry of a legend: a sample of the look and what it means. */
export type LegendEntry =
  | { readonly fill: Fill; readonly text: string }
  | { readonly line: Line; readonly marker?: Marker; readonly text: string };

const swatchEm = 1.8;
const gapEm = 0.5;
const betweenEm = 1.6;

/** A legend set in rows from `top` down, as wide as the frame. @returns the marks and the height that they take */
export function legendMarks({ width, textSize, measure }: PictureFrame, entries: readonly LegendEntry[], top: number): { readonly marks: readonly Mark[]; readonly height: number } {
  const row = textSize * 1.6;
  const marks: Mark[] = [];
  let x = 0;
  let y = top + row / 2;
  for (const entry of entries) {
    const taken = (swatchEm + gapEm) * textSize + measure(entry.text);
    if (x > 0 && x + taken > width) {
      x = 0;
      y += row;
    }
    marks.push(...swatch(entry, x, y, textSize), words(entry.text, [x + (swatchEm + gapEm) * textSize, y]));
    x += taken + betweenEm * textSize;
  }
  return { marks, height: entries.length === 0 ? 0 : y + row / 2 - top };
}

function swatch(entry: LegendEntry, x: number, y: number, textSize: number): readonly Mark[] {
  const width = swatchEm * textSize;
  if ('fill' in entry) return [{ kind: 'box', x: place(x), y: place(y - textSize * 0.4), width: place(width), height: place(textSize * 0.8), fill: entry.fill }];
  const line = stroke([[x, y], [x + width, y]], entry.line);
  return entry.marker === undefined ? [line] : [line, { kind: 'marker', at: [place(x + width / 2), place(y)], marker: entry.marker }];
}
