import { breakLines } from '../text/breakLines.ts';
import type { RichText, TextStyle } from '../text/TextStyle.ts';
import type { Box, Canvas } from './Canvas.ts';
import { palette } from './palette.ts';
import { typeScale } from './typeScale.ts';

const style: TextStyle = { ...typeScale.note, sizePt: 9.5, pitchPt: 14.4 };
const padding = { x: 12, y: 10 };

/** Text on a grey field at a place; its height follows the text. @param measureOnly draw nothing @returns the height */
export function drawTextBox(canvas: Canvas, text: RichText, box: Box, measureOnly = false): number {
  const lines = breakLines(canvas.faces, text, box.width - 2 * padding.x, style);
  const height = lines.length * style.pitchPt + 2 * padding.y;
  if (measureOnly) return height;
  canvas.fillBox({ ...box, height }, palette.tintFaint);
  canvas.lines(lines, box.x + padding.x, box.y + padding.y, style);
  return height;
}
