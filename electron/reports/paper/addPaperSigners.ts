import { blankLine } from '../layout/inlineSpaces.ts';
import type { ReportDocument } from '../layout/ReportDocument.ts';
import { typeScale } from '../layout/typeScale.ts';

const heightPt = 30;
/** With the space above it. */
export const signersPt = heightPt + 8;

/** Who was on the walk, and when: written by hand; a working paper is not signed as a document. */
export function addPaperSigners({ canvas, flow }: ReportDocument): void {
  flow.space(8);
  const top = flow.claim(heightPt);
  const [whoPt, dayPt] = [flow.width * 0.48, flow.width * 0.3];
  canvas.text(['参加人员', blankLine(whoPt - 60)], flow.left, top + heightPt / 2, typeScale.table);
  canvas.text(['日期', blankLine(dayPt - 60)], flow.left + whoPt, top + heightPt / 2, typeScale.table);
  canvas.text(['录入', blankLine(flow.width - whoPt - dayPt - 30)], flow.left + whoPt + dayPt, top + heightPt / 2, typeScale.table);
}
