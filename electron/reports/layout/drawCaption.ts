import { measureText } from '../text/fitTextSize.ts';
import type { ReportDocument } from './ReportDocument.ts';
import { typeScale } from './typeScale.ts';

/** Number, words and unit of a table. The number is the caller's: `5-1`; a table that belongs to one record only has none. */
export interface Caption {
  readonly number?: string;
  readonly title: string;
  /** Stands right, as written: `单位：分`. */
  readonly unit?: string;
}

export const captionHeightPt = 20;

/** Caption above a table: centred, unit right, `续表` on the pages after the first. */
export function drawTableCaption(report: ReportDocument, caption: Caption, place: { x: number; top: number; widthPt: number }, continued: boolean): void {
  const { canvas, words } = report;
  const text = caption.number === undefined ? `${caption.title}${continued ? words.continued : ''}` : (continued ? words.continuedTable : words.table)(caption.number, caption.title);
  const centreY = place.top + 7.5;
  canvas.text(text, place.x, centreY, typeScale.caption, { widthPt: place.widthPt, align: 'center' });
  if (!caption.unit) return;
  const unitStyle = typeScale.running;
  const unitPt = measureText(canvas.faces, caption.unit, unitStyle);
  canvas.text(caption.unit, place.x + place.widthPt - unitPt, centreY + 0.5, unitStyle);
}
