import type { LegendEntry } from './legendMarks.ts';
import { legendMarks } from './legendMarks.ts';
import type { Mark, Marker, Picture, PictureFrame, Point } from './Picture.ts';
import { place, stroke, words } from './Picture.ts';

/** One assessment, in the order of time. */
export interface TrendPoint {
  readonly label: string;
  /** Its conclusion in words, under the label. */
  readonly word: string;
  /** 0–100, or null where there was nothing to divide by. */
  readonly percent: number | null;
  readonly text: string;
  readonly marker: Marker;
  /** Not sealed yet: the line to it is dashed. */
  readonly open: boolean;
}

/** A line says something from two points on. */
const fewestPoints = 2;
const ticks = [0, 20, 40, 60, 80, 100];

/** Scores over the years: sealed ones joined by a solid line, the open one by a dashed line, the pass line across. @returns null when there are fewer than two scores */
export function trendPicture(frame: PictureFrame, points: readonly TrendPoint[], threshold: number | null, plotHeight: number, legend: readonly LegendEntry[]): Picture | null {
  const rated = points.filter(({ percent }) => percent !== null);
  if (rated.length < fewestPoints) return null;
  const { width, textSize, measure } = frame;
  const left = measure('100') + textSize * 0.8;
  const top = textSize * 1.6;
  const bottom = top + plotHeight;
  const slot = (width - left) / points.length;
  const yOf = (percent: number) => bottom - (plotHeight * percent) / 100;
  const marks: Mark[] = ticks.flatMap((percent) => [
    stroke([[left, yOf(percent)], [width, yOf(percent)]], percent === 0 ? 'axis' : 'grid'),
    words(String(percent), [left - textSize * 0.5, yOf(percent)], { align: 'end', weight: 'quiet' }),
  ]);
  if (threshold !== null) marks.push(stroke([[left, yOf(threshold)], [width, yOf(threshold)]], 'threshold'));
  const drawn: { readonly at: Point; readonly point: TrendPoint }[] = [];
  points.forEach((point, index) => {
    const x = left + (index + 0.5) * slot;
    marks.push(words(point.label, [x, bottom + textSize], { align: 'middle' }), words(point.word, [x, bottom + textSize * 2.3], { align: 'middle', weight: 'quiet' }));
    if (point.percent !== null) drawn.push({ at: [place(x), place(yOf(point.percent))], point });
  });
  drawn.forEach(({ at, point }, index) => {
    const previous = drawn[index - 1];
    if (previous !== undefined) marks.push(stroke([previous.at, at], point.open ? 'before' : 'now'));
  });
  for (const { at, point } of drawn) {
    marks.push({ kind: 'marker', at, marker: point.marker });
    marks.push(words(point.text, [at[0], at[1] - textSize * 1.1], { align: 'middle', weight: 'strong', onWhite: true }));
  }
  const key = legendMarks(frame, legend, bottom + textSize * 3.4);
  return { width, height: place(bottom + textSize * 3.4 + key.height), textSize, marks: [...marks, ...key.marks] };
}
