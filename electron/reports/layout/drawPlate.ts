import type { TextStyle } from '../text/TextStyle.ts';
import type { Canvas } from './Canvas.ts';
import { palette } from './palette.ts';

/** Shape of a verdict's plate: `ring` good, `square` short of the line, `octagon` stopped, `dashed` not yet known.
 *  The shape and the character tell it; colour never does. */
export type PlateShape = 'ring' | 'square' | 'octagon' | 'dashed';

/** Corners of a regular octagon standing on a side. */
export function octagon(x: number, y: number, radius: number): [number, number][] {
  const k = radius * 0.414;
  return [[x - k, y - radius], [x + k, y - radius], [x + radius, y - k], [x + radius, y + k], [x + k, y + radius], [x - k, y + radius], [x - radius, y + k], [x - radius, y - k]];
}

/** One character in its shape, centred on (x, y). An octagon is solid ink, or white on a black cell with `reversed`. */
export function drawPlate(canvas: Canvas, plate: { shape: PlateShape; character: string; reversed?: boolean }, x: number, y: number, radius: number): void {
  const { pdf } = canvas;
  const color = plate.reversed ? palette.white : palette.ink;
  const half = radius * 0.92;
  pdf.save().strokeColor(color).fillColor(color).lineWidth(radius * 0.13);
  if (plate.shape === 'ring') pdf.circle(x, y, radius).stroke();
  if (plate.shape === 'square') pdf.rect(x - half, y - half, 2 * half, 2 * half).stroke();
  if (plate.shape === 'dashed') pdf.dash(radius * 0.26, { space: radius * 0.2 }).rect(x - half, y - half, 2 * half, 2 * half).stroke();
  if (plate.shape === 'octagon') pdf.polygon(...octagon(x, y, radius * 1.04)).fill();
  pdf.restore();
  const sizePt = radius * 1.12;
  const solid = plate.shape === 'octagon';
  const style: TextStyle = { face: 'serifBlack', sizePt, pitchPt: sizePt, color: solid === (plate.reversed ?? false) ? palette.ink : palette.white };
  canvas.text(plate.character, x - sizePt / 2, y, solid ? style : { ...style, color });
}
