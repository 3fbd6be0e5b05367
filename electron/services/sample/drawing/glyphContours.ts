import type { Font } from 'fontkit';
import type { Point } from './Coverage.ts';

/** Where a point of a glyph goes: font units with y upwards in, pixels out. */
export type Place = (x: number, y: number) => Point;

const steps = 6;

/** A character's outline as flat contours. Blank for what the face does not have. */
export function glyphContours(font: Font, character: string, place: Place): readonly (readonly Point[])[] {
  const contours: Point[][] = [];
  let current: Point[] = [];
  let [lastX, lastY] = [0, 0];
  const to = (x: number, y: number): void => {
    current.push(place(x, y));
    [lastX, lastY] = [x, y];
  };
  for (const { command, args } of font.glyphForCodePoint(character.codePointAt(0) ?? 0).path.commands) {
    const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0] = args;
    if (command === 'moveTo') {
      if (current.length > 0) contours.push(current);
      current = [];
      to(a, b);
    } else if (command === 'lineTo') to(a, b);
    else if (command === 'quadraticCurveTo') flatten((t) => [between(lastX, a, c, t), between(lastY, b, d, t)], to);
    else if (command === 'bezierCurveTo') flatten(cubic(lastX, lastY, [a, b, c, d, e, f]), to);
  }
  if (current.length > 0) contours.push(current);
  return contours;
}

/** The curve is taken whole before its points move the pen. */
function flatten(curve: (t: number) => Point, to: (x: number, y: number) => void): void {
  const points = Array.from({ length: steps }, (_, index) => curve((index + 1) / steps));
  for (const [x, y] of points) to(x, y);
}

const between = (from: number, control: number, end: number, t: number): number => (1 - t) ** 2 * from + 2 * (1 - t) * t * control + t ** 2 * end;

function cubic(x: number, y: number, [a, b, c, d, e, f]: readonly [number, number, number, number, number, number]): (t: number) => Point {
  const at = (from: number, one: number, two: number, end: number, t: number): number => (1 - t) ** 3 * from + 3 * (1 - t) ** 2 * t * one + 3 * (1 - t) * t ** 2 * two + t ** 3 * end;
  return (t) => [at(x, a, c, e, t), at(y, b, d, f, t)];
}
