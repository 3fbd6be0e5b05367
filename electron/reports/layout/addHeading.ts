import { breakLines } from '../text/breakLines.ts';
import { measureText } from '../text/fitTextSize.ts';
import type { ReportDocument } from './ReportDocument.ts';
import { typeScale } from './typeScale.ts';

/** A numbered heading in the flow, in bookmarks and contents. It never stands last on a page.
 *  @param heading `number` as printed (`7`, `7.4`); level 1 begins a new page where `newPage` says so; `unlisted` keeps it out of bookmarks and contents */
export function addHeading(report: ReportDocument, heading: { level: 1 | 2; number?: string; title: string; newPage?: boolean; unlisted?: boolean }): void {
  const { canvas, flow } = report;
  const style = heading.level === 1 ? typeScale.heading1 : typeScale.heading2;
  const numberPt = heading.number ? measureText(canvas.faces, heading.number, style) + style.sizePt * (heading.level === 1 ? 1.15 : 1.1) : 0;
  const lines = breakLines(canvas.faces, heading.title, flow.width - numberPt, style);
  if (heading.newPage) flow.breakPage();
  flow.space(heading.level === 1 ? 20 : 10);
  flow.keepWithNext(lines.length * style.pitchPt, (top) => {
    if (heading.number) canvas.text(heading.number, flow.left, top + style.pitchPt / 2, style);
    canvas.lines(lines, flow.left + numberPt, top, style);
    const { level, number, title, unlisted } = heading;
    if (!unlisted) report.noteOutline({ level, title, ...(number && { number }) });
  });
  flow.space(heading.level === 1 ? 6 : 4);
}
