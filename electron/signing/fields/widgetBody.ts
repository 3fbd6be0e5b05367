import { fieldMark } from './fieldMark.ts';
import { pdfNumber } from '../pdf/pdfNumber.ts';
import { pdfTextString } from '../pdf/pdfTextString.ts';

/** What a signature field's widget says. `signature` is the object number of its value once it is signed. */
export interface Widget {
  readonly fieldName: string;
  readonly tooltip: string;
  readonly rect: readonly [number, number, number, number];
  readonly page: number;
  readonly appearance: number;
  readonly signature: number | null;
}

/** The widget's text. /F 132: printed and locked, as PDF/A-3 asks (Print set, nothing hidden). */
export function widgetBody(widget: Widget): Buffer {
  const value = widget.signature === null ? '' : `\n/V ${widget.signature} 0 R`;
  return Buffer.from(
    `<<\n/Type /Annot\n/Subtype /Widget\n/FT /Sig\n/T ${pdfTextString(widget.fieldName)}\n/TU ${pdfTextString(widget.tooltip)}\n/F 132\n` +
      `/Rect [${widget.rect.map(pdfNumber).join(' ')}]\n/P ${widget.page} 0 R\n/AP << /N ${widget.appearance} 0 R >>\n${fieldMark}${value}\n>>`,
    'latin1',
  );
}
