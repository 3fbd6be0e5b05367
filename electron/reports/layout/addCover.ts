import { breakLines } from '../text/breakLines.ts';
import { fitTextSize } from '../text/fitTextSize.ts';
import { drawSpreadText } from '../text/spreadText.ts';
import type { RichText, TextStyle } from '../text/TextStyle.ts';
import { addQrBlock } from './addQrBlock.ts';
import type { QrBlock } from './addQrBlock.ts';
import { drawSeal } from './drawSeal.ts';
import type { Seal } from './drawSeal.ts';
import { mm } from './pageGeometry.ts';
import { palette } from './palette.ts';
import type { ReportDocument } from './ReportDocument.ts';
import { typeScale } from './typeScale.ts';

export interface CoverSpec {
  readonly number: { readonly label: string; readonly value: string };
  /** At the right of the number: revision, what it replaces. */
  readonly revision: string;
  readonly name: string;
  /** Chinese titles are spread, 36 pt over 302 points and 44 over 220; others are centred and wrapped. */
  readonly titleLines: readonly [string, string];
  readonly subtitle: string;
  readonly rows: readonly { readonly label: string; readonly value: RichText }[];
  readonly seal?: Seal;
  /** At the foot: the code, and what this document is and is not. */
  readonly foot: Pick<QrBlock, 'qr' | 'paragraphs'>;
}

const rowStyle: TextStyle = { face: 'serif', latinFace: 'sans', sizePt: 12, pitchPt: 18, latinGapEm: 0.15 };
const place = { labelX: 105, labelWidth: 92, ruleX: 209.5, valueX: 214.5, right: 506.5 };

/** The cover: a page of its own without running lines. Its places are fixed; long values wrap and push the rows down. */
export function addCover(report: ReportDocument, cover: CoverSpec): void {
  const { canvas, flow } = report;
  flow.breakPage();
  flow.moveTo(flow.top);
  report.withoutRunningLines();
  drawHead(report, cover);
  const nameStyle = fitTextSize(canvas.faces, cover.name, typeScale.coverName, flow.width - 20, 14);
  drawName(report, cover.name, nameStyle);
  drawTitle(report, cover.titleLines[0], 213, { ...typeScale.coverTitle, sizePt: 36 }, 302);
  drawTitle(report, cover.titleLines[1], 271, { ...typeScale.coverTitle, sizePt: 44 }, 220);
  canvas.text(cover.subtitle, flow.left, 321, { face: 'serif', sizePt: 15, pitchPt: 20, latinGapEm: 0.15 }, { widthPt: flow.width, align: 'center' });
  const rowsBottom = drawRows(report, cover);
  const footTop = flow.bottom - mm(26);
  if (cover.seal) drawSeal(canvas, cover.seal, 420, Math.min(rowsBottom + 58, footTop - mm(18) - 3), mm(36));
  addQrBlock(report, { ...cover.foot, divided: true, atBottom: true });
}

/** One line where it fits; what is still too long is wrapped and grows upwards, clear of the title. */
function drawName({ canvas, flow }: ReportDocument, name: string, style: TextStyle): void {
  const lines = breakLines(canvas.faces, name, flow.width - 20, style);
  const pitchPt = lines.length === 1 ? style.pitchPt : style.sizePt * 1.35;
  canvas.lines(lines, flow.left + 10, 164 + (lines.length === 1 ? 0 : 12) - (lines.length - 0.5) * pitchPt, { ...style, pitchPt, align: 'center' });
}

function drawHead(report: ReportDocument, cover: CoverSpec): void {
  const { canvas, flow } = report;
  const style: TextStyle = { ...typeScale.table, sizePt: 10.5 };
  const labelPt = canvas.text(cover.number.label, flow.left, 67, { ...style, face: 'sansMedium' });
  canvas.text(cover.number.value, flow.left + labelPt + 7, 67, style);
  canvas.text(cover.revision, flow.left, 67, style, { widthPt: flow.width, align: 'right' });
  canvas.horizontalRule(flow.left, flow.left + flow.width, 79.6, { widthPt: 2 });
  canvas.horizontalRule(flow.left, flow.left + flow.width, 82.6, { widthPt: 0.6 });
}

function drawTitle(report: ReportDocument, text: string, centreY: number, style: TextStyle, widthPt: number): void {
  const { canvas, flow } = report;
  if (/^\p{Script=Han}+$/u.test(text) && [...text].length * style.sizePt <= widthPt) {
    drawSpreadText(canvas, text, { x: flow.left + (flow.width - widthPt) / 2, centreY, widthPt }, style);
    return;
  }
  const fitted = fitTextSize(canvas.faces, text, style, flow.width, 20);
  canvas.text(text, flow.left, centreY, fitted, { widthPt: flow.width, align: 'center' });
}

function drawRows(report: ReportDocument, cover: CoverSpec): number {
  const { canvas } = report;
  let y = 392;
  for (const row of cover.rows) {
    const lines = breakLines(canvas.faces, row.value, place.right - place.valueX - 4, rowStyle);
    drawLabel(report, row.label, y + 13);
    canvas.lines(lines, place.valueX, y + 13 - rowStyle.pitchPt / 2, { ...rowStyle, align: 'left' });
    y += 26 + (lines.length - 1) * rowStyle.pitchPt;
    canvas.horizontalRule(place.ruleX, place.right, y - 0.6, { widthPt: 0.5, color: palette.rule });
  }
  return y;
}

function drawLabel(report: ReportDocument, label: string, centreY: number): void {
  const { canvas } = report;
  const base: TextStyle = { face: 'sansMedium', sizePt: 12, pitchPt: 18 };
  const style = fitTextSize(canvas.faces, label, base, place.labelWidth, 9);
  if (/^\p{Script=Han}+$/u.test(label)) return drawSpreadText(canvas, label, { x: place.labelX, centreY, widthPt: place.labelWidth }, style);
  canvas.text(label, place.labelX, centreY, style);
}
