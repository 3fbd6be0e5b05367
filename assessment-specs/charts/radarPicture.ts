import type { LegendEntry } from './legendMarks.ts';
import { legendMarks } from './legendMarks.ts';
import type { Mark, Picture, PictureFrame, Point } from './Picture.ts';
import { place, stroke, words } from './Picture.ts';

/** One spoke. Shares are 0–1; null where nothing can be rated (all 空项). */
export interface RadarAxis {
  readonly label: readonly string[];
  readonly now: number | null;
  /** What open items still allow; the same as `now` once everything is answered. */
  readonly possible: number | null;
  /** Another state to compare with, or null. */
  readonly before: number | null;
}

export interface RadarInput {
  readonly axes: readonly RadarAxis[];
  /** Drawn as a ring, 0–1; null where there is none. */
  readonly threshold: number | null;
  /** Of the web itself; smaller where the labels beside it need the room. */
  readonly radius: number;
  readonly legend: readonly LegendEntry[];
}

/** Fewer spokes enclose no surface that could be compared. */
const fewestAxes = 3;
const labelGapEm = 0.7;
const rings = [0.2, 0.4, 0.6, 0.8, 1];

/**
 * A web with one spoke a category: `now` as a washed surface with a strong edge, what is still possible around it, and what was before as a dashed edge.
 * Spokes that cannot be rated stay empty and every surface passes them by.
 * @returns null when fewer than three spokes can be rated
 */
export function radarPicture(frame: PictureFrame, { axes, threshold, radius: widest, legend }: RadarInput): Picture | null {
  if (axes.filter(({ now }) => now !== null).length < fewestAxes) return null;
  const pitch = frame.textSize * 1.3;
  const most = Math.max(...axes.map(({ label }) => label.length));
  const above = most * pitch + frame.textSize * 0.4;
  const radius = Math.min(widest, ...axes.map(({ label }, index) => roomBeside(frame, label, index, axes.length)));
  const centre: Point = [frame.width / 2, above + radius];
  const at = (index: number, share: number): Point => spoke(centre, radius * share, index, axes.length);
  const surface = (of: (axis: RadarAxis) => number | null): readonly Point[] => axes.flatMap((axis, index) => {
    const share = of(axis);
    return share === null ? [] : [at(index, share)];
  });
  const web: Mark[] = [
    ...rings.map((share) => stroke(axes.map((_, index) => at(index, share)), share === 1 ? 'axis' : 'grid', true)),
    ...axes.map((_, index) => stroke([centre, at(index, 1)], 'grid')),
  ];
  const comparing = axes.some(({ before }) => before !== null);
  const open = axes.some(({ now, possible }) => possible !== now);
  const grounds: Mark[] = [
    ...(open ? [{ kind: 'area', points: rounded(surface(({ possible }) => possible)), fill: 'possible' } as const] : []),
    { kind: 'area', points: rounded(surface(({ now }) => now)), fill: 'tint' },
  ];
  const edges: Mark[] = [
    ...(threshold === null ? [] : [stroke(axes.map((_, index) => at(index, threshold)), 'threshold', true)]),
    ...(comparing ? [stroke(surface(({ before }) => before), 'before', true)] : []),
    stroke(surface(({ now }) => now), 'now', true),
    // where both states agree one marker says so
    ...(comparing ? surface(({ before, now }) => (before === now ? null : before)).map((point): Mark => ({ kind: 'marker', at: rounded([point])[0] ?? point, marker: 'hollowSquare' })) : []),
    ...surface(({ now }) => now).map((point): Mark => ({ kind: 'marker', at: rounded([point])[0] ?? point, marker: 'circle' })),
  ];
  const scale = rings.filter((share) => share === 0.2 || share === 0.6 || share === 1).map((share) => words(String(share * 100), [centre[0] - frame.textSize * 0.4, centre[1] - radius * share + (share === 1 ? frame.textSize * 0.8 : 0)], { align: 'end', weight: 'quiet', onWhite: true }));
  const labels = axes.flatMap((axis, index) => axisLabel(axis.label, at(index, 1), centre, pitch, frame.textSize));
  const bottom = centre[1] + radius + above;
  const key = legendMarks(frame, legend, bottom);
  return { width: frame.width, height: place(bottom + key.height), textSize: frame.textSize, marks: [...grounds, ...web, ...edges, ...scale, ...labels, ...key.marks] };
}

/** The radius at which the label of a spoke still fits beside the web. */
function roomBeside({ width, textSize, measure }: PictureFrame, label: readonly string[], index: number, count: number): number {
  const across = Math.abs(Math.sin((2 * Math.PI * index) / count));
  const wide = Math.max(...label.map(measure)) + textSize * labelGapEm;
  return across < 0.01 ? Infinity : Math.max(textSize * 4, (width / 2 - wide) / across);
}

/** The first spoke points up, the others follow clockwise. */
function spoke([x, y]: Point, length: number, index: number, count: number): Point {
  const angle = (2 * Math.PI * index) / count;
  return [x + length * Math.sin(angle), y - length * Math.cos(angle)];
}

const rounded = (points: readonly Point[]): readonly Point[] => points.map(([x, y]) => [place(x), place(y)]);

/** Outside the end of a spoke; the lines of a label stand together, above the web, below it or at its side. */
function axisLabel(lines: readonly string[], [x, y]: Point, [centreX, centreY]: Point, pitch: number, textSize: number): readonly Mark[] {
  const across = x - centreX;
  const align = Math.abs(across) < textSize ? 'middle' : across > 0 ? 'start' : 'end';
  const gap = textSize * labelGapEm;
  const tall = lines.length * pitch;
  // a label at the side is centred on its spoke; the higher or lower the spoke, the more it moves out
  const lean = (y - centreY) / Math.max(1, Math.hypot(across, y - centreY));
  const middle = y + lean * (tall / 2 + gap * 0.5);
  const from = middle - tall / 2;
  const shift = align === 'middle' ? 0 : Math.sign(across) * gap;
  return lines.map((line, index) => words(line, [x + shift, from + (index + 0.5) * pitch], { align, weight: index === 0 ? 'strong' : 'plain' }));
}
