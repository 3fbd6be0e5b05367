import { breakLines } from '../text/breakLines.ts';
import { drawSpreadText } from '../text/spreadText.ts';
import { letterGrid } from './pageGeometry.ts';
import type { ReportDocument } from './ReportDocument.ts';
import { typeScale } from './typeScale.ts';

/** A page or letter title, 22 pt, centred. Short Chinese titles are spread (目　录) unless `spread` is false.
 *  @param title `outline`: list it in bookmarks and contents, as a level-1 entry without a number */
export function addTitle(report: ReportDocument, title: { text: string; spread?: boolean; outline?: boolean; spaceAfterPt?: number }): void {
  const { canvas, flow } = report;
  // a letter's title stands on its grid: one line for it, one blank
  const style = report.kind === 'letter' ? { ...typeScale.title, pitchPt: letterGrid.linePt } : typeScale.title;
  const count = [...title.text].length;
  const spread = title.spread !== false && report.kind === 'report' && count <= 8 && /^\p{Script=Han}+$/u.test(title.text);
  const widthPt = count * style.sizePt * (count === 2 ? 1.43 : 1.38);
  const lines = breakLines(canvas.faces, title.text, flow.width, style);
  flow.keepWithNext(spread ? style.pitchPt : lines.length * style.pitchPt, (top) => {
    if (spread) drawSpreadText(canvas, title.text, { x: flow.left + (flow.width - widthPt) / 2, centreY: top + style.pitchPt / 2, widthPt }, style);
    else canvas.lines(lines, flow.left, top, style);
    if (title.outline) report.noteOutline({ level: 1, title: title.text });
  });
  flow.space(title.spaceAfterPt ?? (report.kind === 'letter' ? letterGrid.linePt : 14));
}
