import { blankLine } from '../layout/inlineSpaces.ts';
import type { ReportDocument } from '../layout/ReportDocument.ts';
import { typeScale } from '../layout/typeScale.ts';

const linePt = 84;
const heightPt = 30;
/** With the space above it. */
export const signLinePt = heightPt + 10;

/** Places to sign by hand, side by side, and one for the date. A print is signed on paper: there is no field in the file. */
export function addSignLine(report: ReportDocument, people: readonly string[]): void {
  const { canvas, flow } = report;
  flow.space(10);
  const top = flow.claim(heightPt);
  const slotPt = flow.width / (people.length + 1);
  people.forEach((person, index) => canvas.text([`${person}（签字）`, blankLine(linePt)], flow.left + index * slotPt, top + heightPt / 2, typeScale.table));
  canvas.text(['日期', blankLine(linePt)], flow.left + people.length * slotPt, top + heightPt / 2, typeScale.table);
}
