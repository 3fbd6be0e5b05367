import QRCode from 'qrcode';
import type { Canvas } from './Canvas.ts';
import { mm } from './pageGeometry.ts';

export interface QrCode {
  readonly sidePt: number;
  draw(canvas: Canvas, x: number, y: number): void;
}

/** A QR code, level M, dark modules of a row merged into rectangles. 21 mm where it has at most 41 modules a side, else 26 mm.
 *  The margin of four modules is the caller's to keep white. */
export function qrCode(text: string): QrCode {
  const { modules } = QRCode.create(text, { errorCorrectionLevel: 'M' });
  const sidePt = mm(modules.size <= 41 ? 21 : 26);
  return { sidePt, draw: (canvas, x, y) => drawModules(canvas, modules, { x, y, unit: sidePt / modules.size }) };
}

function drawModules(canvas: Canvas, modules: QRCode.BitMatrix, { x, y, unit }: { x: number; y: number; unit: number }): void {
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
}
