/** x to the right, y down, from the picture's top left corner; pixels on the screen, points on paper. */
export type Point = readonly [number, number];

/** How a surface is told from the others without colour: `solid` earned, `lost` pale with an edge, `possible` diagonals, `blank` nothing but an edge, `excluded` grey with a dashed edge, `partly` dots, `tint` a light wash. */
export type Fill = 'solid' | 'lost' | 'possible' | 'blank' | 'excluded' | 'partly' | 'tint';

/** `now` solid and strong, `before` dashed, `sum` solid and fine, `threshold` long dashes, `axis` and `grid` hairlines. */
export type Line = 'now' | 'before' | 'sum' | 'threshold' | 'axis' | 'grid';

/** Markers differ in shape and in being full or hollow. */
export type Marker = 'circle' | 'hollowSquare' | 'square' | 'octagon' | 'hollowDiamond';

/** One thing to draw. Looks are named by what they mean; the screen and the page each have one way to draw a name. */
export type Mark =
  | { readonly kind: 'area'; readonly points: readonly Point[]; readonly fill: Fill }
  | { readonly kind: 'line'; readonly points: readonly Point[]; readonly line: Line; readonly closed: boolean }
  | { readonly kind: 'box'; readonly x: number; readonly y: number; readonly width: number; readonly height: number; readonly fill: Fill }
  | { readonly kind: 'marker'; readonly at: Point; readonly marker: Marker }
  /** `at` is the start, middle or end of the line's centre. `onWhite` keeps the words readable over lines. */
  | { readonly kind: 'text'; readonly at: Point; readonly text: string; readonly align: 'start' | 'middle' | 'end'; readonly weight: 'plain' | 'strong' | 'quiet'; readonly onWhite: boolean };

/** A drawing without a medium: the interface draws it as SVG, a report into its PDF, and both show the same. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  readonly textSize: number;
  /** In the order of drawing. */
  readonly marks: readonly Mark[];
}

/** What a picture has to know of the medium that will draw it. */
export interface PictureFrame {
  readonly width: number;
  readonly textSize: number;
  /** Width of a line of text at `textSize`. */
  readonly measure: (text: string) => number;
}

/** A position with two decimals, so that the same figures give the same drawing on every machine. */
export function place(value: number): number {
  return Math.round(value * 100) / 100;
}

/** Words beside or over a drawing. */
export function words(text: string, at: Point, look: { readonly align?: 'start' | 'middle' | 'end'; readonly weight?: 'plain' | 'strong' | 'quiet'; readonly onWhite?: boolean } = {}): Mark {
  return { kind: 'text', at: [place(at[0]), place(at[1])], text, align: look.align ?? 'start', weight: look.weight ?? 'plain', onWhite: look.onWhite ?? false };
}

/** A line through points. */
export function stroke(points: readonly Point[], line: Line, closed = false): Mark {
  return { kind: 'line', points: points.map(([x, y]) => [place(x), place(y)]), line, closed };
}
