import type { InlineObject } from '../text/TextStyle.ts';
import { palette } from './palette.ts';

export type CheckBoxState = 'checked' | 'crossed' | 'empty' | 'dashed';

/** ☑ ☒ ☐ ⊟ drawn, because the faces lack them: side 0.78 em, stroke 0.07, mark 0.11. @param centreY centre of the line */
export function drawCheckBox(pdf: PDFKit.PDFDocument, state: CheckBoxState, x: number, centreY: number, sizePt: number): void {
  const side = 0.78 * sizePt;
  const top = centreY - side / 2;
  const at = (right: number, down: number): [number, number] => [x + right * side, top + down * side];
  pdf.save().lineWidth(0.07 * sizePt).strokeColor(palette.ink).rect(x, top, side, side).stroke();
  pdf.lineWidth(0.11 * sizePt).lineCap('round').lineJoin('round');
  if (state === 'checked') pdf.moveTo(...at(0.2, 0.52)).lineTo(...at(0.43, 0.76)).lineTo(...at(0.84, 0.22)).stroke();
  if (state === 'dashed') pdf.moveTo(...at(0.24, 0.5)).lineTo(...at(0.76, 0.5)).stroke();
  if (state === 'crossed') pdf.moveTo(...at(0.22, 0.22)).lineTo(...at(0.78, 0.78)).moveTo(...at(0.78, 0.22)).lineTo(...at(0.22, 0.78)).stroke();
  pdf.restore();
}

/** A box in running text. @param scale larger than the text around it, e.g. 1.5 in lists of boxes */
export function checkBox(state: CheckBoxState, scale = 1): InlineObject {
  return {
    kind: 'object',
    widthPt: (_faces, sizePt) => 0.98 * sizePt * scale,
    draw: (ink, x, centreY, sizePt) => drawCheckBox(ink.pdf, state, x + 0.1 * sizePt * scale, centreY, sizePt * scale),
  };
}
