import { measureText } from '../text/fitTextSize.ts';
import type { Canvas } from './Canvas.ts';
import { palette } from './palette.ts';

const style = { face: 'sansBold', sizePt: 64, pitchPt: 64, color: palette.watermark } as const;

/** Two lines across the page at −32°. Draw it first: it lies under everything. */
export function drawWatermark(canvas: Canvas, text: string): void {
  const { widthPt, heightPt } = canvas.page;
  const sizePt = Math.min(style.sizePt, (style.sizePt * 430) / measureText(canvas.faces, text, style));
  const fitted = { ...style, sizePt };
  for (const share of [0.34, 0.72]) {
    canvas.pdf.save().translate(widthPt / 2, heightPt * share).rotate(-32);
    canvas.text(text, -measureText(canvas.faces, text, fitted) / 2, 0, fitted);
    canvas.pdf.restore();
  }
}
