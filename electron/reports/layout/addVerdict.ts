import { fitTextSize, measureText } from '../text/fitTextSize.ts';
import type { TextStyle } from '../text/TextStyle.ts';
import type { Box, Canvas } from './Canvas.ts';
import { drawPlate } from './drawPlate.ts';
import type { PlateShape } from './drawPlate.ts';
import { palette } from './palette.ts';
import type { ReportDocument } from './ReportDocument.ts';
import { typeScale } from './typeScale.ts';

/** A verdict said by frame, plate and words. All texts are one line; long ones shrink to 80 %. */
export interface Verdict {
  readonly shape: PlateShape;
  /** The single character on the plate. */
  readonly character: string;
  /** Small line above: what this is, which revision. */
  readonly above: string;
  readonly verdict: string;
  /** The reason, under the verdict. */
  readonly below: string;
  readonly figure: string;
  readonly figureNote: string;
}

const heightPt = 92;
const ink = palette.ink;
const styles = {
  small: { ...typeScale.table, sizePt: 9.5 },
  verdict: { face: 'serifBlack', sizePt: 28, pitchPt: 34 },
  figure: { face: 'sansBold', sizePt: 30, pitchPt: 34 },
} as const satisfies Record<string, TextStyle>;

/** The block a conclusion begins with, 92 high: plate left, words, score right. */
export function addVerdict(report: ReportDocument, verdict: Verdict): void {
  const { canvas, flow } = report;
  flow.space(6);
  const y = flow.claim(heightPt);
  drawVerdict(canvas, verdict, { x: flow.left, y, width: flow.width, height: heightPt });
  flow.space(18);
}

/** The same block in a given box. */
export function drawVerdict(canvas: Canvas, verdict: Verdict, box: Box): void {
  drawFrame(canvas, verdict.shape, box);
  const centreY = box.y + box.height / 2;
  const plateX = box.x + (verdict.shape === 'octagon' ? 46 : 50);
  drawPlate(canvas, { shape: verdict.shape, character: verdict.character, reversed: verdict.shape === 'octagon' }, plateX, centreY, verdict.shape === 'octagon' ? 29 : 28);
  const textX = box.x + 98;
  const right = box.x + box.width - 18;
  const figureStyle = styles.figure;
  const noteStyle = { ...typeScale.note, align: 'right' } as const;
  const rightPt = Math.max(measureText(canvas.faces, verdict.figure, figureStyle), measureText(canvas.faces, verdict.figureNote, noteStyle));
  const widthPt = right - rightPt - 14 - textX;
  const place = (text: string, offsetPt: number, style: TextStyle, room = widthPt): void => void canvas.text(text, textX, box.y + offsetPt, fitTextSize(canvas.faces, text, style, room));
  place(verdict.above, 18, { ...styles.small, color: palette.secondary });
  place(verdict.verdict, 46, styles.verdict);
  place(verdict.below, 74, styles.small);
  canvas.text(verdict.figure, right - rightPt, box.y + 43, figureStyle, { widthPt: rightPt, align: 'right' });
  canvas.text(verdict.figureNote, right - rightPt, box.y + 74, noteStyle, { widthPt: rightPt, align: 'right' });
}

function drawFrame(canvas: Canvas, shape: PlateShape, box: Box): void {
  const inset = (by: number): Box => ({ x: box.x + by, y: box.y + by, width: box.width - 2 * by, height: box.height - 2 * by });
  if (shape === 'octagon') {
    canvas.strokeBox(inset(1.5), { widthPt: 3 });
    canvas.strokeBox(inset(5.5), { widthPt: 1 });
    canvas.fillBox({ x: box.x + 5, y: box.y + 5, width: 82, height: box.height - 10 }, ink);
    return;
  }
  if (shape === 'dashed') canvas.strokeBox(inset(0.6), { widthPt: 1.2, dash: [5, 3] });
  else canvas.strokeBox(inset(0.6), { widthPt: 1.2 });
  if (shape === 'square') canvas.fillBox({ x: box.x, y: box.y, width: 7, height: box.height }, ink);
}
