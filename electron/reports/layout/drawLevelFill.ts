import type { Box, Canvas } from './Canvas.ts';
import { levelFills, palette } from './palette.ts';
import type { LevelColor } from './palette.ts';

/** A level's colour with the pattern that still tells it in grey print. */
export function drawLevelFill(canvas: Canvas, level: LevelColor, box: Box): void {
  const { fill, pattern } = levelFills[level];
  const { pdf } = canvas;
  const { x, y, width, height } = box;
  canvas.fillBox(box, fill);
  pdf.save().rect(x, y, width, height).clip().strokeColor(palette.white).lineWidth(0.9);
  if (pattern === 'crossHatch' || pattern === 'diagonals') {
    const step = pattern === 'diagonals' ? 5 : 6;
    for (let at = -height; at < width; at += step) {
      pdf.moveTo(x + at, y + height).lineTo(x + at + height, y);
      if (pattern === 'crossHatch') pdf.moveTo(x + at, y).lineTo(x + at + height, y + height);
    }
    pdf.stroke();
  }
  if (pattern === 'rules') {
    for (let down = 2.5; down < height; down += 4) pdf.moveTo(x, y + down).lineTo(x + width, y + down);
    pdf.stroke();
  }
  if (pattern === 'dots') {
    pdf.fillColor(palette.ink);
    for (let right = 2.5; right < width; right += 5) for (let down = 2.5; down < height; down += 5) pdf.circle(x + right, y + down, 0.65);
    pdf.fill();
  }
  pdf.restore();
  canvas.strokeBox(box, { widthPt: 0.6 });
}
