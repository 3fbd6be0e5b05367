import { readDrawnAppearance } from './readDrawnAppearance.ts';
import type { InspectionProblemKind } from './Inspection.ts';
import type { PlannedWidget } from '../fields/plannedWidgets.ts';
import type { SignatureStatement } from '../fields/signatureBody.ts';
import { signingRevision } from '../fields/signingRevision.ts';
import { readPdfDate } from '../pdf/pdfDate.ts';
import type { PdfObject, PdfRevision } from '../pdf/PdfRevision.ts';
import type { PdfSnapshot } from '../pdf/PdfSnapshot.ts';

/** Where a signature's hex string stands, angle brackets included. */
export interface ContentsPlace {
  readonly hexAt: number;
  readonly hexEnd: number;
}

/**
 * Writes the update again from what it says and compares every byte outside /Contents.
 * @returns null when it is exactly that; otherwise the most telling problem
 */
export function updateDifference(
  before: PdfSnapshot,
  update: PdfRevision,
  signature: PdfObject,
  planned: PlannedWidget,
  statement: SignatureStatement,
  place: ContentsPlace,
): InspectionProblemKind | null {
  const drawn = readDrawnAppearance(before.bytes, update, signature.number + 1);
  if (drawn === null) return 'appearanceNotAllowed';
  if (readPdfDate(statement.date) === null) return 'updateNotAsWritten';
  const written = signingRevision(before, planned.number, planned.widget, statement, drawn, (place.hexEnd - place.hexAt - 2) / 2);
  const found = Buffer.from(before.bytes.subarray(update.start, update.end));
  found.fill('0', place.hexAt + 1 - update.start, place.hexEnd - 1 - update.start, 'latin1');
  return written.bytes.equals(found) ? null : 'updateNotAsWritten';
}
