import { breakLines } from '../text/breakLines.ts';
import type { Line } from '../text/breakLines.ts';
import { drawLine } from '../text/drawLine.ts';
import { measureText } from '../text/fitTextSize.ts';
import type { RichText, TextStyle } from '../text/TextStyle.ts';
import { drawEmptyPlace } from './cellBlocks.ts';
import { drawSeal, sealWidthPt } from './drawSeal.ts';
import type { Seal } from './drawSeal.ts';
import type { ReportDocument } from './ReportDocument.ts';
import { typeScale } from './typeScale.ts';

export interface LetterSigner {
  /** Words before the signature, at the left edge: `承诺人（签名）：`. */
  readonly label: RichText;
  /** A place kept for the signature after the words; `placeholder` draws it dashed with those words. */
  readonly field?: { readonly fieldName: string; readonly placeholder?: string };
  /** Set smaller (witnesses). */
  readonly small?: boolean;
}

export interface LetterClose {
  readonly organisation: string;
  readonly date: string;
  readonly seal?: Seal;
  readonly sealWidthPt?: number;
  /** The first stands one line above the organisation, the second beside the date. At most two. */
  readonly signers: readonly LetterSigner[];
  /** The first signer stands on the organisation's line instead (declarations in reports). */
  readonly sameLine?: boolean;
  readonly style?: TextStyle;
  /** Last paragraph of the letter: stays on the page of the close, so that signatures never stand alone. */
  readonly lastParagraph?: RichText;
  /** Height kept free below, for what must stand on the same page. */
  readonly reservePt?: number;
}

/** Handwriting over two lines of nine points, the wider of them the certificate's fingerprint. */
const fieldSize = { width: 126, height: 50, smallHeight: 44 };
/** A first signer's place stands this far below the centre of its line and grows upwards, so that it never covers the organisation. */
const fieldFootPt = 10;
/** Between the centre of the organisation's line and the second signer's place. */
const secondFieldPt = 9;

/** Organisation, date, seal and signatures. Where the space is short the lines move closer, down to 80 %. */
export function addLetterClose(report: ReportDocument, close: LetterClose): void {
  const { canvas, flow } = report;
  const style = close.style ?? (report.kind === 'letter' ? typeScale.letter : typeScale.body);
  const last = close.lastParagraph ? breakLines(canvas.faces, close.lastParagraph, flow.width, style) : [];
  const sealPt = close.seal ? (close.sealWidthPt ?? sealWidthPt) : 0;
  const moreLines = organisationLines(report, close, style).length - 1;
  const needed = (pitch: number, spacePt: number): number => last.length * style.pitchPt + spacePt + closeHeight(close, pitch, sealPt) + moreLines * pitch;
  const reservePt = close.reservePt ?? 0;
  flow.ensure(needed(style.pitchPt * 0.8, 8) + reservePt);
  const remaining = flow.remaining - reservePt;
  const looseness = Math.min(1, Math.max(0, (remaining - needed(style.pitchPt * 0.8, 8)) / (needed(style.pitchPt, style.pitchPt) - needed(style.pitchPt * 0.8, 8))));
  const pitch = style.pitchPt * (0.8 + 0.2 * looseness);
  const spacePt = 8 + (style.pitchPt - 8) * looseness;
  const top = drawLast(report, last, style);
  const y = flow.claim(spacePt + closeHeight(close, pitch, sealPt) + moreLines * pitch) + spacePt;
  drawClose(report, close, { style, pitch, sealPt, y: last.length ? Math.max(y, top + spacePt) : y });
  flow.space(8);
}

function drawLast(report: ReportDocument, lines: readonly Line[], style: TextStyle): number {
  const top = report.flow.claim(lines.length * style.pitchPt);
  return report.canvas.lines(lines, report.flow.left, top, style);
}

/** Blank right of the organisation, in characters. */
const marginEm = (report: ReportDocument): number => (report.kind === 'letter' ? 4 : 2);

/** The organisation's name, wrapped where it is longer than its place: less than half the block where a signer stands beside it. */
function organisationLines(report: ReportDocument, close: LetterClose, style: TextStyle): readonly Line[] {
  const { flow } = report;
  const widthPt = close.sameLine ? flow.width * 0.44 : flow.width - marginEm(report) * style.sizePt;
  return breakLines(report.canvas.faces, close.organisation, widthPt, { ...style, align: 'left', indentEm: 0 });
}

/** From the first signer's line to below the seal. */
function closeHeight(close: LetterClose, pitch: number, sealPt: number): number {
  const second = close.signers[1]?.field ? secondFieldPt + fieldSize.smallHeight : 0;
  return heightAbove(close, pitch, sealPt) + Math.max(1.5 * pitch, sealPt / 2 + 5, second);
}

/** From the top to the centre of the organisation's line. */
function heightAbove(close: LetterClose, pitch: number, sealPt: number): number {
  const linesAbove = close.sameLine || !close.signers.length ? 0 : 1;
  const field = close.signers[0]?.field ? linesAbove * pitch - fieldFootPt + fieldSize.height : 0;
  return Math.max((linesAbove + 0.5) * pitch, sealPt / 2 - 5, field);
}

function drawClose(report: ReportDocument, close: LetterClose, at: { style: TextStyle; pitch: number; sealPt: number; y: number }): void {
  const { canvas, flow } = report;
  const { pitch } = at;
  const style: TextStyle = { ...at.style, align: 'left', indentEm: 0 };
  const linesAbove = close.sameLine || !close.signers.length ? 0 : 1;
  const organisationY = at.y + heightAbove(close, pitch, at.sealPt);
  const right = flow.left + flow.width - marginEm(report) * style.sizePt;
  const organisation = organisationLines(report, close, style);
  const widths = { organisation: Math.max(...organisation.map((line) => line.naturalPt)), date: measureText(canvas.faces, close.date, style) };
  const middle = right - Math.max(widths.organisation, widths.date) / 2;
  // painted first: words over it stay readable without transparency
  const fieldsRight = Math.max(0, ...close.signers.map((signer) => (signer.field ? measureText(canvas.faces, signer.label, signerStyle(signer, style)) + 2 + fieldSize.width : 0)));
  // clear of the signatures: their white ground would cover it
  const sealX = Math.max(middle + 5, fieldsRight ? flow.left + fieldsRight + at.sealPt / 2 : 0);
  if (close.seal) drawSeal(canvas, close.seal, sealX, organisationY + 5, at.sealPt);
  const lineY = (line: number): number => organisationY + line * pitch;
  organisation.forEach((line, index) => drawLine(canvas, { ...line, availablePt: line.naturalPt }, { x: middle - line.naturalPt / 2, centreY: lineY(index), sizePt: style.sizePt, align: 'left' }));
  canvas.text(close.date, middle - widths.date / 2, lineY(organisation.length - 1) + pitch, style);
  close.signers.forEach((signer, index) => {
    const centreY = organisationY + (index === 0 ? -linesAbove * pitch : pitch);
    const fieldTop = index === 0 ? centreY + fieldFootPt - fieldSize.height : organisationY + secondFieldPt;
    drawSigner(report, signer, centreY, { base: style, fieldTop });
  });
}

const signerStyle = (signer: LetterSigner, base: TextStyle): TextStyle => (signer.small ? { ...base, sizePt: Math.max(9, base.sizePt * 0.68) } : base);

function drawSigner(report: ReportDocument, signer: LetterSigner, centreY: number, place: { base: TextStyle; fieldTop: number }): void {
  const { canvas, flow } = report;
  const style = signerStyle(signer, place.base);
  const labelPt = canvas.text(signer.label, flow.left, centreY, style);
  if (!signer.field) return;
  const height = signer.small ? fieldSize.smallHeight : fieldSize.height;
  const box = { x: flow.left + labelPt + 2, y: place.fieldTop, width: fieldSize.width, height };
  canvas.reserveSignature(signer.field.fieldName, box);
  if (signer.field.placeholder !== undefined) drawEmptyPlace(canvas, box, signer.field.placeholder);
  else if (signer.small) canvas.horizontalRule(box.x, box.x + box.width, box.y + box.height, { widthPt: 0.6 });
}
