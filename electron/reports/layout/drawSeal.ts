import type { Canvas } from './Canvas.ts';
import { mm } from './pageGeometry.ts';
import { palette } from './palette.ts';
import { typeScale } from './typeScale.ts';

/** A seal: the picture of one, or a dashed place for it with words in it. A picture is evidence of nothing; it is painted before the words over it. */
export type Seal = { readonly kind: 'picture'; readonly bytes: Uint8Array } | { readonly kind: 'place'; readonly words: string };

export const sealWidthPt = mm(40);

/** Paint the seal around a centre. Call it before the words that lie over it. @param widthPt 40 mm, 35–38 where tight */
export function drawSeal(canvas: Canvas, seal: Seal, x: number, y: number, widthPt = sealWidthPt): void {
  const box = { x: x - widthPt / 2, y: y - widthPt / 2, width: widthPt, height: widthPt };
  if (seal.kind === 'picture') return canvas.image(seal.bytes, box);
  canvas.circle(x, y, widthPt / 2, { stroke: { widthPt: 0.8, color: palette.rule, dash: [4, 2.5] } });
  // above the organisation and date that lie over the place
  canvas.text(seal.words, box.x, y - 0.28 * widthPt, { ...typeScale.note, color: palette.rule }, { widthPt, align: 'center' });
}
