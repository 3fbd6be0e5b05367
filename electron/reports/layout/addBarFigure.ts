import { measureText } from '../text/fitTextSize.ts';
import { drawFigureCaption, figureCaptionPt } from './addFigureCaption.ts';
import type { FigureCaption } from './addFigureCaption.ts';
import { palette } from './palette.ts';
import type { ReportDocument } from './ReportDocument.ts';
import { typeScale } from './typeScale.ts';

const rowPt = 16;
const barPt = 9;

/** Horizontal bars, longest value as wide as fits, the value's words at the end of each bar. More bars than fit a page throw. */
export function addBarFigure(report: ReportDocument, figure: { bars: readonly { label: string; value: number; valueText: string }[]; caption: FigureCaption }): void {
  const { canvas, flow } = report;
  const style = typeScale.tableDense;
  const labelPt = Math.min(160, Math.max(...figure.bars.map((bar) => measureText(canvas.faces, bar.label, style))) + 6);
  const textPt = Math.max(...figure.bars.map((bar) => measureText(canvas.faces, bar.valueText, style))) + 8;
  const longest = Math.max(...figure.bars.map((bar) => bar.value), Number.MIN_VALUE);
  const height = figure.bars.length * rowPt;
  if (height + figureCaptionPt > flow.pageHeight) throw new Error('A bar figure is higher than a page; show fewer bars.');
  flow.space(14);
  const top = flow.claim(height + figureCaptionPt);
  const axisX = flow.left + labelPt;
  const scale = (flow.width - labelPt - textPt) / longest;
  figure.bars.forEach((bar, index) => {
    const centreY = top + (index + 0.5) * rowPt;
    canvas.text(bar.label, flow.left, centreY, style, { widthPt: labelPt - 6, align: 'right' });
    const bars = { x: axisX, y: centreY - barPt / 2, width: bar.value * scale, height: barPt };
    canvas.fillBox(bars, palette.bar);
    canvas.strokeBox(bars, { widthPt: 0.6 });
    canvas.text(bar.valueText, axisX + bars.width + 6, centreY, style);
  });
  canvas.verticalRule(axisX, top, top + height, { widthPt: 0.6 });
  drawFigureCaption(report, figure.caption, top + height);
  flow.space(10);
}
