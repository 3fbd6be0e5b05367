import { measureText } from '../text/fitTextSize.ts';
import { drawFigureCaption, figureCaptionPt } from './addFigureCaption.ts';
import type { FigureCaption } from './addFigureCaption.ts';
import type { Box, Canvas } from './Canvas.ts';
import { drawLevelFill } from './drawLevelFill.ts';
import { palette } from './palette.ts';
import type { LevelColor } from './palette.ts';
import type { ReportDocument } from './ReportDocument.ts';
import { typeScale } from './typeScale.ts';

/** How one part of a whole is filled: `solid` dark, `blank` white (taken off), `excluded` grey with a dashed edge, or a level's colour and pattern. */
export type DivisionFill = 'solid' | 'blank' | 'excluded' | LevelColor;

export interface DivisionFigure {
  readonly parts: readonly { readonly fill: DivisionFill; readonly value: number; readonly label: string; readonly legend?: string }[];
  /** Legend under the bar; parts of value zero stand in it too. */
  readonly legend?: boolean;
  readonly caption: FigureCaption;
}

const barPt = 23;
const labelStyle = { ...typeScale.tableDense, face: 'sansMedium' } as const;

/** One bar divided into parts that add up to a whole. A label inside sits on white and only where it fits; else it stands below its part. */
export function addDivisionFigure(report: ReportDocument, figure: DivisionFigure): void {
  const { canvas, flow } = report;
  const total = figure.parts.reduce((sum, part) => sum + part.value, 0);
  const shown = total > 0 ? figure.parts.filter((part) => part.value > 0) : [];
  const widths = shown.map((part) => (flow.width * part.value) / total);
  const fits = shown.map((part, index) => measureText(canvas.faces, part.label, labelStyle) + 10 <= (widths[index] ?? 0));
  const belowPt = figure.legend ? 20 : fits.includes(false) ? 16 : 0;
  flow.space(16);
  const top = flow.claim(barPt + belowPt + figureCaptionPt);
  let x = flow.left;
  shown.forEach((part, index) => {
    const box = { x, y: top, width: widths[index] ?? 0, height: barPt };
    drawPart(canvas, part.fill, box);
    if (fits[index]) drawInside(canvas, part, box);
    else if (!figure.legend) drawBelow(canvas, part.label, box, flow.left + flow.width);
    x += box.width;
  });
  canvas.strokeBox({ x: flow.left, y: top, width: flow.width, height: barPt }, { widthPt: 0.6 });
  if (figure.legend) drawLegend(canvas, figure.parts, top + barPt + 13);
  drawFigureCaption(report, figure.caption, top + barPt + belowPt);
  flow.space(10);
}

function drawPart(canvas: Canvas, fill: DivisionFill, box: Box): void {
  if (fill === 'solid') canvas.fillBox(box, palette.barStrong);
  else if (fill === 'blank') canvas.strokeBox(box);
  else if (fill === 'excluded') {
    canvas.fillBox(box, palette.tint);
    canvas.strokeBox(box, { dash: [2.4, 1.6] });
  } else drawLevelFill(canvas, fill, box);
}

function drawInside(canvas: Canvas, part: { fill: DivisionFill; label: string }, box: Box): void {
  const widthPt = measureText(canvas.faces, part.label, labelStyle);
  const x = box.x + (box.width - widthPt) / 2;
  const centreY = box.y + box.height / 2;
  if (part.fill === 'solid') return void canvas.text(part.label, x, centreY, { ...labelStyle, color: palette.white });
  if (part.fill !== 'blank' && part.fill !== 'excluded') {
    const field = { x: x - 4, y: centreY - 6.6, width: widthPt + 8, height: 13.2 };
    canvas.fillBox(field, palette.white);
    canvas.strokeBox(field, { widthPt: 0.6 });
  }
  canvas.text(part.label, x, centreY, labelStyle);
}

function drawBelow(canvas: Canvas, label: string, box: Box, right: number): void {
  const widthPt = measureText(canvas.faces, label, labelStyle);
  canvas.text(label, Math.min(box.x + (box.width - widthPt) / 2, right - widthPt), box.y + box.height + 9, labelStyle);
}

function drawLegend(canvas: Canvas, parts: DivisionFigure['parts'], centreY: number): void {
  const slotPt = canvas.page.blockWidth / parts.length;
  parts.forEach((part, index) => {
    const x = canvas.page.left + index * slotPt;
    const swatch = { x, y: centreY - 5.5, width: 20, height: 11 };
    drawPart(canvas, part.fill, swatch);
    canvas.strokeBox(swatch, { widthPt: 0.6 });
    canvas.text(part.legend ?? part.label, x + 25, centreY, typeScale.tableDense);
  });
}
