import type { InlineObject } from '../text/TextStyle.ts';
import { octagon } from './drawPlate.ts';
import { palette } from './palette.ts';

/** tick: circle with a tick. cross: circle with a cross. stop: solid octagon with a bar. open: dashed circle. */
export type ResultMarkKind = 'tick' | 'cross' | 'stop' | 'open';

/** A small round mark before a word in a result column. @param radiusEm share of the text size */
export function resultMark(kind: ResultMarkKind, radiusEm = 0.75): InlineObject {
  return {
    kind: 'object',
    widthPt: (_faces, sizePt) => (2 * radiusEm + 0.45) * sizePt,
    draw: (ink, x, centreY, sizePt) => drawResultMark(ink.pdf, kind, x + (radiusEm + 0.05) * sizePt, centreY, radiusEm * sizePt),
  };
}

/** The same mark anywhere on a page. */
export function drawResultMark(pdf: PDFKit.PDFDocument, kind: ResultMarkKind, x: number, y: number, radius: number): void {
  const at = (right: number, down: number): [number, number] => [x + right * radius, y + down * radius];
  pdf.save().strokeColor(palette.ink).fillColor(palette.ink).lineWidth(radius * 0.16).lineCap('round').lineJoin('round');
  if (kind === 'tick' || kind === 'cross') pdf.circle(x, y, radius).stroke().lineWidth(radius * 0.2);
  if (kind === 'tick') pdf.moveTo(...at(-0.45, 0.02)).lineTo(...at(-0.1, 0.38)).lineTo(...at(0.5, -0.38)).stroke();
  if (kind === 'cross') pdf.moveTo(...at(-0.38, -0.38)).lineTo(...at(0.38, 0.38)).moveTo(...at(0.38, -0.38)).lineTo(...at(-0.38, 0.38)).stroke();
  if (kind === 'stop') {
    pdf.polygon(...octagon(x, y, radius)).fill();
    pdf.fillColor(palette.white).rect(x - 0.58 * radius, y - 0.16 * radius, 1.16 * radius, 0.32 * radius).fill();
  }
  if (kind === 'open') pdf.lineWidth(radius * 0.18).lineCap('butt').dash(radius * 0.3, { space: radius * 0.25 }).circle(x, y, radius).stroke();
  pdf.restore();
}
