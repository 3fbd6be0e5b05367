import PDFDocument from 'pdfkit';
import { FaceSet } from '../../../../electron/reports/text/FaceSet.ts';
import { fontDirectory } from '../layout/sampleReport.ts';

/** Real faces over a document that nothing is written to. */
export function pdfFaces(latinQuotes = false): FaceSet {
  return new FaceSet(new PDFDocument({ autoFirstPage: false }), fontDirectory, latinQuotes);
}
