import { measureText } from '../text/fitTextSize.ts';
import type { RichText, TextStyle } from '../text/TextStyle.ts';
import { addTitle } from './addTitle.ts';
import type { Box, Canvas } from './Canvas.ts';
import { drawTextBox } from './drawTextBox.ts';
import { palette } from './palette.ts';
import type { OutlineEntry, ReportDocument } from './ReportDocument.ts';
import { typeScale } from './typeScale.ts';

export interface ContentsSpec {
  readonly title: string;
  /** Listed under a grey line, without page numbers. */
  readonly annexes?: readonly { readonly label: string; readonly title: string }[];
  /** A grey box at the end: how to read this document. */
  readonly note?: RichText;
}

const dotPitchPt = 4.2;
const rowPt = { 1: 24, 2: 20 } as const;
const chapter: TextStyle = { face: 'sansMedium', sizePt: 12, pitchPt: 24 };
const chapterPage: TextStyle = { face: 'sans', sizePt: 12, pitchPt: 24 };
const section: TextStyle = { face: 'serif', sizePt: 10.5, pitchPt: 20, latinGapEm: 0.15 };
const sectionPage: TextStyle = { face: 'sans', sizePt: 10.5, pitchPt: 20 };

/** Reserve one page for the contents, filled when all headings and page numbers are known. Rows move closer together where
 *  there are many; more than one page of them throws. */
export function addContents(report: ReportDocument, contents: ContentsSpec): void {
  const { canvas, flow } = report;
  flow.breakPage();
  addTitle(report, { text: contents.title, spaceAfterPt: 10 });
  const top = flow.claim(0);
  canvas.later(() => fillContents(report, contents, top));
  flow.moveTo(flow.bottom);
}

function fillContents(report: ReportDocument, contents: ContentsSpec, top: number): void {
  const { canvas, flow } = report;
  const annexPt = contents.annexes?.length ? 24 + contents.annexes.length * rowPt[2] : 0;
  const box: Box | undefined = contents.note ? { x: flow.left, y: 0, width: flow.width, height: 0 } : undefined;
  const notePt = box && contents.note ? drawTextBox(canvas, contents.note, box, true) + 18 : 0;
  const rowsPt = report.outline.reduce((sum, entry) => sum + rowPt[entry.level], 0);
  const scale = Math.min(1, (flow.bottom - top - annexPt - notePt) / rowsPt);
  if (scale < 0.66) throw new Error('The contents do not fit one page; number fewer headings.');
  let y = top;
  for (const entry of report.outline) {
    drawEntry(report, entry, y + (rowPt[entry.level] * scale) / 2);
    y += rowPt[entry.level] * scale;
  }
  y = drawAnnexes(canvas, contents.annexes ?? [], y + 8);
  if (contents.note) drawTextBox(canvas, contents.note, { x: flow.left, y: y + 18, width: flow.width, height: 0 });
}

function drawEntry(report: ReportDocument, entry: OutlineEntry, centreY: number): void {
  const { canvas, flow } = report;
  const [style, pageStyle] = entry.level === 1 ? [chapter, chapterPage] : [section, sectionPage];
  const numberX = flow.left + (entry.level === 1 ? 0 : 30);
  const numberPt = entry.number === undefined ? 0 : Math.max(entry.level === 1 ? 30 : 28, measureText(canvas.faces, entry.number, style) + 8);
  const page = String(entry.pageIndex + 1);
  const right = flow.left + flow.width;
  if (entry.number !== undefined) canvas.text(entry.number, numberX, centreY, { ...style, face: entry.level === 1 ? 'sansMedium' : 'sans' });
  const end = numberX + numberPt + canvas.text(entry.title, numberX + numberPt, centreY, style);
  canvas.text(page, right - measureText(canvas.faces, page, pageStyle), centreY, pageStyle);
  drawLeader(canvas, end + 8, right - 26, centreY + 0.3 * style.sizePt);
}

/** Dots of all rows stand on one lattice, counted from the page's edge, so that they line up. */
function drawLeader(canvas: Canvas, from: number, to: number, y: number): void {
  canvas.pdf.save().fillColor(palette.rule);
  for (let x = Math.ceil(from / dotPitchPt) * dotPitchPt; x <= to; x += dotPitchPt) canvas.pdf.circle(x, y, 0.45);
  canvas.pdf.fill().restore();
}

function drawAnnexes(canvas: Canvas, annexes: NonNullable<ContentsSpec['annexes']>, top: number): number {
  const { left, blockWidth } = canvas.page;
  if (!annexes.length) return top;
  canvas.horizontalRule(left, left + blockWidth, top, { widthPt: 0.5, color: palette.faint });
  const labelStyle: TextStyle = { ...section, face: 'sansMedium', sizePt: typeScale.bodySmall.sizePt };
  const labelPt = Math.max(48, ...annexes.map((annex) => measureText(canvas.faces, annex.label, labelStyle) + 12));
  annexes.forEach((annex, index) => {
    const centreY = top + 8 + (index + 0.5) * rowPt[2];
    canvas.text(annex.label, left, centreY, labelStyle);
    canvas.text(annex.title, left + labelPt, centreY, section);
  });
  return top + 8 + annexes.length * rowPt[2];
}
