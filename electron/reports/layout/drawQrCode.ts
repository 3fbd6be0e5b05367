import QRCode from 'qrcode';
import type { Canvas } from './Canvas.ts';
import { mm } from './pageGeometry.ts';

/** A QR code, level M, dark modules of a row merged into rectangles. 21 mm where it has at most 41 modules a side, else 26 mm.
 *  The margin of four modules is the caller's to keep white. @returns side in points */
export function drawQrCode(canvas: Canvas, text: string, x: number, y: number): number {
  const { modules } = QRCode.create(text, { errorCorrectionLevel: 'M' });
  const side = mm(modules.size <= 41 ? 21 : 26);
  const unit = side / modules.size;
  const { pdf } = canvas;
  pdf.save().fillColor('#000000');
  for (let row = 0; row < modules.size; row += 1) {
    for (let column = 0; column < modules.size; column += 1) {
      if (!modules.get(row, column)) continue;
      const from = column;
      while (column + 1 < modules.size && modules.get(row, column + 1)) column += 1;
      // a hair of overlap keeps renderers from showing white seams between rows
      pdf.rect(x + from * unit, y + row * unit, (column + 1 - from) * unit, unit + 0.02);
    }
  }
  pdf.fill().restore();
  return side;
}
