import { measureText } from '../text/fitTextSize.ts';
import type { TextStyle } from '../text/TextStyle.ts';
import type { ReportDocument } from './ReportDocument.ts';

const style: TextStyle = { face: 'sansBold', sizePt: 10.5, pitchPt: 14 };

/** A dashed tag at the right of the head of the current page: what a draft says of itself. @param centreY higher where a cover has words there */
export function drawHeadTag(report: ReportDocument, words: string, centreY = report.page.headCentreY): void {
  const { canvas, flow } = report;
  flow.settle();
  const width = measureText(canvas.faces, words, style) + 16;
  const box = { x: flow.left + flow.width - width, y: centreY - 9, width, height: 18 };
  canvas.strokeBox(box, { widthPt: 1, dash: [4, 2.5] });
  canvas.text(words, box.x, centreY, style, { widthPt: width, align: 'center' });
}
