import type { LegendEntry } from './legendMarks.ts';
import { legendMarks } from './legendMarks.ts';
import type { Mark, Picture, PictureFrame, Point } from './Picture.ts';
import { place, stroke, words } from './Picture.ts';

/** One row, the greatest first. */
export interface LossBar {
  readonly label: string;
  /** Points lost, in any unit. */
  readonly lost: number;
  /** Share of all losses up to and with this row, 0–1. */
  readonly cumulative: number;
  /** Said at the end of the row: −12，累计 13 %. */
  readonly text: string;
  /** Several smaller ones together: no bar, because it would compare a heap with single ones. */
  readonly rest: boolean;
}

/** A label takes at most this share of the width; longer ones are cut with …. */
const widestLabel = 0.42;
/** In little room labels give way before the bars do. */
const narrowestPlotEm = 8;
const ticks = [0, 0.2, 0.4, 0.6, 0.8, 1];

/** Pareto: what was lost as bars, the greatest first, and the share of the whole that is reached row by row as a line over the same plot. @returns null when nothing was lost */
export function lossesPicture(frame: PictureFrame, bars: readonly LossBar[], legend: readonly LegendEntry[]): Picture | null {
  if (bars.length === 0) return null;
  const { width, textSize, measure } = frame;
  const row = textSize * 1.7;
  const said = Math.max(...bars.map(({ text }) => measure(text)));
  const labels = bars.map(({ label }) => cut(label, Math.min(width * widestLabel, width - said - textSize * narrowestPlotEm), measure));
  const left = Math.max(...labels.map(measure)) + textSize * 0.6;
  const right = Math.max(left, width - said - textSize * 0.8);
  const top = textSize * 1.5;
  const bottom = top + bars.length * row;
  const along = (share: number) => left + (right - left) * share;
  const longest = Math.max(...bars.map(({ lost, rest }) => (rest ? 0 : lost)));
  const marks: Mark[] = ticks.flatMap((share) => [
    stroke([[along(share), top], [along(share), bottom]], share === 0 ? 'axis' : 'grid'),
    words(`${share * 100}%`, [along(share), textSize * 0.75], { align: 'middle', weight: 'quiet' }),
  ]);
  const reached: Point[] = [];
  bars.forEach((bar, index) => {
    const y = top + (index + 0.5) * row;
    marks.push(words(labels[index] ?? '', [left - textSize * 0.6, y], { align: 'end' }));
    if (!bar.rest) marks.push({ kind: 'box', x: place(left), y: place(y - row * 0.28), width: place(((right - left) * bar.lost) / longest), height: place(row * 0.56), fill: 'lost' });
    marks.push(words(bar.text, [width, y], { align: 'end' }));
    reached.push([along(bar.cumulative), y]);
  });
  const line: readonly Mark[] = [stroke(reached, 'sum'), ...reached.map(([x, y]): Mark => ({ kind: 'marker', at: [place(x), place(y)], marker: 'hollowDiamond' }))];
  const key = legendMarks(frame, legend, bottom + textSize * 0.6);
  return { width, height: place(bottom + textSize * 0.6 + key.height), textSize, marks: [...marks, ...line, ...key.marks] };
}

/** The text as far as it fits, with … where something was left off. */
export function cut(text: string, widest: number, measure: (text: string) => number): string {
  if (measure(text) <= widest) return text;
  const characters = [...text];
  while (characters.length > 1 && measure(`${characters.join('')}…`) > widest) characters.pop();
  return `${characters.join('')}…`;
}
