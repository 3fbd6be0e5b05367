import { breakLines } from '../text/breakLines.ts';
import type { RichText, TextStyle } from '../text/TextStyle.ts';
import type { Box, Canvas } from './Canvas.ts';
import { palette } from './palette.ts';
import type { ReportDocument } from './ReportDocument.ts';
import { typeScale } from './typeScale.ts';

const style: TextStyle = { ...typeScale.note, sizePt: 9.5, pitchPt: 14.4 };
const padding = { x: 12, y: 10 };

/** Text on a grey field, as wide as the text block. */
export function addTextBox(report: ReportDocument, text: RichText): void {
  const { canvas, flow } = report;
  const heightPt = drawTextBox(canvas, text, { x: flow.left, y: 0, width: flow.width, height: 0 }, true);
  flow.space(8);
  drawTextBox(canvas, text, { x: flow.left, y: flow.claim(heightPt), width: flow.width, height: 0 });
  flow.space(8);
}

/** The same field at a place; its height follows the text. @param measureOnly draw nothing @returns the height */
export function drawTextBox(canvas: Canvas, text: RichText, box: Box, measureOnly = false): number {
  const lines = breakLines(canvas.faces, text, box.width - 2 * padding.x, style);
  const height = lines.length * style.pitchPt + 2 * padding.y;
  if (measureOnly) return height;
  canvas.fillBox({ ...box, height }, palette.tintFaint);
  canvas.lines(lines, box.x + padding.x, box.y + padding.y, style);
  return height;
}
