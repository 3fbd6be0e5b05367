import { breakLines } from '../text/breakLines.ts';
import type { RichText } from '../text/TextStyle.ts';
import { addParagraph } from './addParagraph.ts';
import { palette } from './palette.ts';
import type { ReportDocument } from './ReportDocument.ts';
import { typeScale } from './typeScale.ts';

/** Indent of everything under a side heading. */
export const sideIndentPt = 10;

/** A small heading with a bar left of it and an indented paragraph under it (page 13). Not in the contents. */
export function addSideHeading(report: ReportDocument, title: string, text?: RichText): void {
  const { canvas, flow } = report;
  const style = { ...typeScale.heading2, sizePt: 11 };
  const lines = breakLines(canvas.faces, title, flow.width - sideIndentPt, style);
  flow.space(10);
  flow.keepWithNext(lines.length * style.pitchPt, (top) => {
    canvas.fillBox({ x: flow.left, y: top + 3, width: 3, height: style.pitchPt - 6 }, palette.ink);
    canvas.lines(lines, flow.left + sideIndentPt, top, style);
  });
  flow.space(1);
  if (text !== undefined) addParagraph(report, text, { style: { ...typeScale.bodySmall, indentEm: 0 }, insetLeftPt: sideIndentPt });
}

/** A framed grey field under a side heading: a long code to compare, and a box to tick by hand. */
export function addComparisonField(report: ReportDocument, field: { label: string; value: RichText; tick: RichText }): void {
  const { canvas, flow } = report;
  flow.space(3);
  const top = flow.claim(31);
  const box = { x: flow.left + sideIndentPt, y: top, width: flow.width - sideIndentPt, height: 31 };
  canvas.fillBox(box, palette.tintFaint);
  canvas.strokeBox(box, { widthPt: 0.6 });
  canvas.text(field.label, box.x + 8, top + 9, typeScale.running);
  canvas.text(field.value, box.x + 8, top + 21.5, { ...typeScale.table, face: 'sansMedium', sizePt: 10.5 });
  canvas.text(field.tick, box.x, top + 15.5, typeScale.tableDense, { widthPt: box.width - 8, align: 'right' });
}
