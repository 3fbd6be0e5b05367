import type { ReportDocument } from './ReportDocument.ts';
import { typeScale } from './typeScale.ts';

export interface FigureCaption {
  /** As printed: `5-1`. */
  readonly number: string;
  readonly title: string;
}

export const figureCaptionPt = 22;

/** Caption below a figure, within height that the figure has already claimed. @param top where the caption's 22 points begin */
export function drawFigureCaption(report: ReportDocument, caption: FigureCaption, top: number): void {
  const { canvas, flow, words } = report;
  canvas.text(words.figure(caption.number, caption.title), flow.left, top + 12, typeScale.caption, { widthPt: flow.width, align: 'center' });
}
