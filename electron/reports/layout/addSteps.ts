import { measureText } from '../text/fitTextSize.ts';
import type { TextStyle } from '../text/TextStyle.ts';
import { palette } from './palette.ts';
import type { ReportDocument } from './ReportDocument.ts';
import { typeScale } from './typeScale.ts';

const heightPt = 66;
const arrowPt = 14;

/** Numbered steps joined by arrows in a frame, in the order they must be done (page 10). Up to five short ones. */
export function addSteps(report: ReportDocument, title: string, steps: readonly string[]): void {
  const { canvas, flow } = report;
  flow.space(16);
  const top = flow.claim(heightPt);
  canvas.strokeBox({ x: flow.left, y: top, width: flow.width, height: heightPt }, { widthPt: 0.6 });
  canvas.text(title, flow.left + 12, top + 15, { ...typeScale.heading2, sizePt: 10.5 });
  const style: TextStyle = { ...typeScale.tableDense, face: 'sansMedium' };
  const textPt = steps.map((step) => measureText(canvas.faces, step, style));
  const innerPt = flow.width - 24 - (steps.length - 1) * arrowPt;
  const paddingPt = (innerPt - textPt.reduce((sum, width) => sum + width, 0) - steps.length * 17) / (steps.length * 2);
  let x = flow.left + 12;
  steps.forEach((step, index) => {
    const width = (textPt[index] ?? 0) + 17 + 2 * paddingPt;
    const centreY = top + 43;
    if (index) drawArrow(report, x - arrowPt + 1.5, x - 1.5, centreY);
    canvas.strokeBox({ x, y: centreY - 13, width, height: 26 }, { widthPt: 0.6 });
    canvas.text(String(index + 1), x + paddingPt, centreY, { ...style, face: 'sansBold', sizePt: 12 });
    canvas.text(step, x + paddingPt + 17, centreY, style);
    x += width + arrowPt;
  });
  flow.space(10);
}

function drawArrow(report: ReportDocument, from: number, to: number, y: number): void {
  report.canvas.horizontalRule(from, to - 4, y, { widthPt: 1 });
  report.canvas.fillPolygon([[to, y], [to - 5, y - 3], [to - 5, y + 3]], palette.ink);
}
