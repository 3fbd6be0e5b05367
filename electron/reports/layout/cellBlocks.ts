import type { RichText, TextStyle } from '../text/TextStyle.ts';
import type { Box, Canvas } from './Canvas.ts';
import type { CellBlock } from './Cell.ts';
import { palette } from './palette.ts';
import { typeScale } from './typeScale.ts';

/** A score bar: filled share, outline, threshold stroke. `share` and `threshold` are 0–1; null share draws nothing (nothing to rate).
 *  @param bar `strong` for group rows: darker and higher */
export function barCell(bar: { share: number | null; threshold?: number; strong?: boolean; widthPt?: number }): CellBlock {
  const heightPt = bar.strong ? 6.4 : 4;
  return {
    kind: 'block',
    heightPt: 8.4,
    widthPt: bar.widthPt ?? 66,
    draw(canvas, box) {
      if (bar.share === null) return;
      const width = bar.widthPt ?? box.width;
      const frame = { x: box.x, y: box.y + (box.height - heightPt) / 2, width, height: heightPt };
      canvas.fillBox(frame, palette.white);
      canvas.fillBox({ ...frame, width: width * Math.min(1, Math.max(0, bar.share)) }, bar.strong ? palette.barStrong : palette.barSoft);
      canvas.strokeBox(frame, { widthPt: 0.4, color: palette.secondary });
      if (bar.threshold === undefined) return;
      const x = box.x + width * bar.threshold;
      canvas.verticalRule(x, frame.y - 1.3, frame.y + heightPt + 1.3, { widthPt: 0.7 });
    },
  };
}

/** A place kept for one signature widget in a table. With `placeholder` the place is drawn dashed with those words in it:
 *  still unsigned, or reserved for somebody later. */
export function signatureCell(place: { fieldName: string; heightPt?: number; placeholder?: string }): CellBlock {
  const heightPt = place.heightPt ?? 38;
  return {
    kind: 'block',
    heightPt,
    widthPt: 96,
    draw(canvas, box) {
      canvas.reserveSignature(place.fieldName, box);
      if (place.placeholder !== undefined) drawEmptyPlace(canvas, box, place.placeholder);
    },
  };
}

/** A dashed box with grey words: a place for something that is not there yet. */
export function drawEmptyPlace(canvas: Canvas, box: Box, words: RichText): void {
  const style: TextStyle = { ...typeScale.note, color: palette.rule, align: 'center' };
  canvas.strokeBox(box, { widthPt: 0.6, color: palette.rule, dash: [3, 2] });
  canvas.text(words, box.x, box.y + box.height / 2, style, { widthPt: box.width, align: 'center' });
}
