import { breakLines } from '../text/breakLines.ts';
import type { Line } from '../text/breakLines.ts';
import type { RichText, TextStyle } from '../text/TextStyle.ts';
import type { ReportDocument } from './ReportDocument.ts';
import { leadIn, typeScale } from './typeScale.ts';

export interface ParagraphOptions {
  /** 小四 body in reports, the 三号 grid in letters, unless given. */
  readonly style?: TextStyle;
  readonly spaceBeforePt?: number;
  readonly spaceAfterPt?: number;
  /** Cut from the left and right of the text block. */
  readonly insetLeftPt?: number;
  readonly insetRightPt?: number;
}

/** Running text on the flow. Breaks across pages with at least two lines on each side. A line feed starts a paragraph. */
export function addParagraph(report: ReportDocument, text: RichText, options: ParagraphOptions = {}): void {
  const { canvas, flow } = report;
  const style = options.style ?? (report.kind === 'letter' ? typeScale.letter : typeScale.body);
  const x = flow.left + (options.insetLeftPt ?? 0);
  const widthPt = flow.width - (options.insetLeftPt ?? 0) - (options.insetRightPt ?? 0);
  flow.space(options.spaceBeforePt ?? 0);
  let rest: readonly Line[] = breakLines(canvas.faces, text, widthPt, style);
  while (rest.length) {
    flow.ensure(Math.min(rest.length, rest.length === 3 ? 3 : 2) * style.pitchPt);
    const count = Math.max(1, linesThatFit(rest.length, Math.floor((flow.remaining + 0.01) / style.pitchPt)));
    const top = flow.claim(count * style.pitchPt);
    canvas.lines(rest.slice(0, count), x, top, style);
    rest = rest.slice(count);
    if (rest.length) flow.breakPage();
  }
  flow.space(options.spaceAfterPt ?? 0);
}

/** As many lines as fit, but never so many that one alone is left for the next page. */
function linesThatFit(lines: number, room: number): number {
  if (lines <= room) return lines;
  return lines - room === 1 && room > 2 ? room - 1 : room;
}

/** A note under a table or figure, 9/12.6, grey: `注：…`. @param lead black words before it */
export function addNote(report: ReportDocument, text: RichText, lead?: string): void {
  const parts = typeof text === 'string' ? [text] : text;
  const withLead: RichText = lead ? [leadIn(lead), ...parts] : parts;
  const { canvas, flow } = report;
  flow.space(4);
  const lines = breakLines(canvas.faces, withLead, flow.width, typeScale.note);
  const heightPt = lines.length * typeScale.note.pitchPt;
  if (heightPt > flow.pageHeight) return addParagraph(report, withLead, { style: typeScale.note });
  canvas.lines(lines, flow.left, flow.claimHanging(heightPt), typeScale.note);
  flow.space(8);
}
