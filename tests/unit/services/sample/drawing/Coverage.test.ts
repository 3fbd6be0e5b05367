import { expect, it } from 'vitest';
import { Coverage, type Point } from '../../../../../electron/services/sample/drawing/Coverage.ts';

function covered(width: number, height: number, ...contours: readonly (readonly Point[])[]): Map<string, number> {
  const coverage = new Coverage(width, height);
  for (const contour of contours) coverage.addContour(contour);
  const pixels = new Map<string, number>();
  coverage.forEach((x, y, share) => pixels.set(`${x},${y}`, Math.round(share * 1000) / 1000));
  return pixels;
}
const square = (from: number, to: number): Point[] => [[from, from], [to, from], [to, to], [from, to]];
const area = (pixels: Map<string, number>): number => [...pixels.values()].reduce((sum, share) => sum + share, 0);

it('covers whole pixels wholly and parts of pixels in part', () => {
  expect(covered(4, 4, square(1, 3))).toEqual(new Map([['1,1', 1], ['2,1', 1], ['1,2', 1], ['2,2', 1]]));
  expect(covered(3, 3, square(0.5, 1.5))).toEqual(new Map([['0,0', 0.25], ['1,0', 0.25], ['0,1', 0.25], ['1,1', 0.25]]));
});

it('measures slanted edges exactly, also where one row crosses many pixels', () => {
  expect(area(covered(10, 10, [[0, 0], [10, 0], [0, 10]]))).toBeCloseTo(50, 1);
  expect(area(covered(20, 2, [[0, 0], [20, 1], [0, 2]]))).toBeCloseTo(20, 1);
  expect(covered(4, 1, [[0, 0], [4, 0], [0, 1]])).toEqual(new Map([['0,0', 0.875], ['1,0', 0.625], ['2,0', 0.375], ['3,0', 0.125]]));
});

it('cuts a hole where a contour runs the other way, and keeps an overlap whole', () => {
  expect(area(covered(10, 10, square(1, 9), square(3, 7).reverse()))).toBeCloseTo(48, 1);
  expect(area(covered(10, 10, square(1, 6), square(1, 6)))).toBeCloseTo(25, 1);
});

it('leaves out what lies beyond its edges', () => {
  expect(area(covered(4, 4, square(-5, 50)))).toBeCloseTo(16, 3);
  expect(area(covered(4, 4, [[10, 0], [20, 0], [20, 4], [10, 4]]))).toBe(0);
});
