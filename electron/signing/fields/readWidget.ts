import type { Widget } from './widgetBody.ts';
import { readPdfText } from '../pdf/pdfTextString.ts';
import { entryOf, nameOf, numberOf, rectangleOf, referenceOf, type PdfValue } from '../pdf/PdfValue.ts';

/** A widget of ours from its parsed object, or null when it is something else. Whether it is written exactly so is checked by writing it again. */
export function readWidget(value: PdfValue | undefined): Widget | null {
  if (nameOf(entryOf(value, 'FT')) !== 'Sig' || numberOf(entryOf(value, 'ANZH_SignatureLayout')) !== 0) return null;
  const name = entryOf(value, 'T');
  const tooltip = entryOf(value, 'TU');
  const rect = rectangleOf(entryOf(value, 'Rect'));
  const page = referenceOf(entryOf(value, 'P'));
  const appearance = referenceOf(entryOf(entryOf(value, 'AP'), 'N'));
  if (name?.kind !== 'string' || tooltip?.kind !== 'string' || rect === undefined || page === undefined || appearance === undefined) return null;
  return { fieldName: readPdfText(name.latin1), tooltip: readPdfText(tooltip.latin1), rect, page, appearance, signature: referenceOf(entryOf(value, 'V')) ?? null };
}
