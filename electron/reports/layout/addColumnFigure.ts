import { measureText } from '../text/fitTextSize.ts';
import { drawFigureCaption, figureCaptionPt } from './addFigureCaption.ts';
import type { FigureCaption } from './addFigureCaption.ts';
import type { Box, Canvas } from './Canvas.ts';
import { palette } from './palette.ts';
import type { ReportDocument } from './ReportDocument.ts';
import { typeScale } from './typeScale.ts';

export interface ColumnFigure {
  readonly columns: readonly {
    readonly label: string;
    /** null: nothing to rate; prints — and no column. */
    readonly value: number | null;
    readonly valueText: string;
    /** Earlier value, shown as a short stroke across the column. */
    readonly reference?: number | null;
  }[];
  /** Value at full height, e.g. 100. */
  readonly full: number;
  /** Drawn dashed across all columns. */
  readonly threshold?: number;
  readonly caption: FigureCaption;
}

const plotPt = 62;
const labelPt = 14;

/** Columns side by side with their values above, a pass line, and last time's value as a short stroke. */
export function addColumnFigure(report: ReportDocument, figure: ColumnFigure): void {
  const { canvas, flow } = report;
  flow.space(14);
  const top = flow.claim(10 + plotPt + labelPt + figureCaptionPt);
  const base = top + 10 + plotPt;
  const slotPt = flow.width / figure.columns.length;
  const style = { ...typeScale.tableDense, sizePt: 9 };
  const heightOf = (value: number): number => (Math.min(figure.full, Math.max(0, value)) / figure.full) * plotPt;
  if (figure.threshold !== undefined) canvas.horizontalRule(flow.left, flow.left + flow.width, base - heightOf(figure.threshold), { widthPt: 0.9, dash: [3.5, 2] });
  figure.columns.forEach((column, index) => {
    const centreX = flow.left + (index + 0.5) * slotPt;
    const width = Math.min(15, slotPt * 0.6);
    const height = column.value === null ? 0 : heightOf(column.value);
    if (height) drawColumn(canvas, { x: centreX - width / 2, y: base - height, width, height });
    if (column.reference !== null && column.reference !== undefined) drawReference(canvas, centreX, width, base - heightOf(column.reference), height > 0 && heightOf(column.reference) < height);
    const centred = (text: string, y: number): void => void canvas.text(text, centreX - measureText(canvas.faces, text, style) / 2, y, style);
    centred(column.value === null ? '—' : column.valueText, base - Math.max(height, column.reference ? heightOf(column.reference) : 0) - 6);
    centred(column.label, base + 8);
  });
  canvas.horizontalRule(flow.left, flow.left + flow.width, base, { widthPt: 0.6 });
  drawFigureCaption(report, figure.caption, base + labelPt);
  flow.space(10);
}

function drawColumn(canvas: Canvas, box: Box): void {
  canvas.fillBox(box, palette.bar);
  canvas.strokeBox(box, { widthPt: 0.6 });
}

/** A stroke wider than its column; white where it crosses the dark column. */
function drawReference(canvas: Canvas, centreX: number, width: number, y: number, crosses: boolean): void {
  canvas.horizontalRule(centreX - width / 2 - 4, centreX + width / 2 + 4, y, { widthPt: 1.4 });
  if (crosses) canvas.horizontalRule(centreX - width / 2, centreX + width / 2, y, { widthPt: 1.6, color: palette.white });
}
