import { cut } from './lossesPicture.ts';
import type { LegendEntry } from './legendMarks.ts';
import { legendMarks } from './legendMarks.ts';
import type { Fill, Mark, Picture, PictureFrame } from './Picture.ts';
import { place, words } from './Picture.ts';

/** One row: counts of items that add up to the row's whole. */
export interface CompletionRow {
  readonly label: string;
  readonly parts: readonly { readonly fill: Fill; readonly count: number }[];
  /** Said at the end of the row: 12/16. */
  readonly text: string;
}

const widestLabel = 0.42;

/** How far each category is: every row divided by how its items stand, all rows as long as the plot. */
export function completionPicture(frame: PictureFrame, rows: readonly CompletionRow[], legend: readonly LegendEntry[]): Picture {
  const { width, textSize, measure } = frame;
  const row = textSize * 1.7;
  const labels = rows.map(({ label }) => cut(label, width * widestLabel, measure));
  const left = Math.max(0, ...labels.map(measure)) + textSize * 0.6;
  const right = Math.max(left, width - Math.max(0, ...rows.map(({ text }) => measure(text))) - textSize * 0.8);
  const marks = rows.flatMap(({ parts, text }, index): readonly Mark[] => {
    const y = (index + 0.5) * row;
    const whole = parts.reduce((sum, { count }) => sum + count, 0);
    let x = left;
    const boxes = parts.filter(({ count }) => count > 0).map(({ fill, count }): Mark => {
      const wide = ((right - left) * count) / whole;
      x += wide;
      return { kind: 'box', x: place(x - wide), y: place(y - row * 0.3), width: place(wide), height: place(row * 0.6), fill };
    });
    return [words(labels[index] ?? '', [left - textSize * 0.6, y], { align: 'end' }), ...boxes, words(text, [width, y], { align: 'end' })];
  });
  const bottom = rows.length * row + textSize * 0.6;
  const key = legendMarks(frame, legend, bottom);
  return { width, height: place(bottom + key.height), textSize, marks: [...marks, ...key.marks] };
}
