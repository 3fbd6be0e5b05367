import { breakLines, singleLine } from '../text/breakLines.ts';
import type { Line } from '../text/breakLines.ts';
import { drawLine } from '../text/drawLine.ts';
import type { FaceSet } from '../text/FaceSet.ts';
import type { Align, Ink, RichText, TextStyle } from '../text/TextStyle.ts';
import { ImageShelf } from './ImageShelf.ts';
import { palette } from './palette.ts';
import type { PageGeometry } from './pageGeometry.ts';

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A place kept free for one signature. `rect` is in PDF user space: points from the bottom left corner, [left, bottom, right, top]. */
export interface SignatureField {
  readonly fieldName: string;
  readonly pageIndex: number;
  readonly rect: readonly [number, number, number, number];
}

export interface Stroke {
  readonly widthPt?: number;
  readonly color?: string;
  /** Lengths of dash and gap. */
  readonly dash?: readonly [number, number];
}

type Point = readonly [number, number];

/** Draws on the current page at absolute places, in points from the top left corner. Knows nothing of flow. */
export class Canvas implements Ink {
  readonly pdf: PDFKit.PDFDocument;
  readonly faces: FaceSet;
  readonly page: PageGeometry;
  pageIndex = -1;
  readonly signatureFields: SignatureField[] = [];
  readonly images = new ImageShelf();
  private readonly deferred: { pageIndex: number; draw: () => void }[] = [];

  constructor(pdf: PDFKit.PDFDocument, faces: FaceSet, page: PageGeometry) {
    this.pdf = pdf;
    this.faces = faces;
    this.page = page;
  }

  /** Append a page and make it current. */
  addPage(): void {
    this.pdf.addPage({ size: [this.page.widthPt, this.page.heightPt], margin: 0 });
    this.pageIndex = this.pageCount() - 1;
  }

  pageCount(): number {
    return this.pdf.bufferedPageRange().count;
  }

  /** Make an earlier page current. */
  turnTo(pageIndex: number): void {
    this.pdf.switchToPage(pageIndex);
    this.pageIndex = pageIndex;
  }

  later(draw: () => void): void {
    this.deferred.push({ pageIndex: this.pageIndex, draw });
  }

  /** Run everything deferred, each on its own page. Called once, when all page numbers are known. */
  drawDeferred(): void {
    for (const { pageIndex, draw } of this.deferred.splice(0)) {
      this.turnTo(pageIndex);
      draw();
    }
  }

  /** One line of text. @param centreY centre of the line @returns its natural width */
  text(text: RichText, x: number, centreY: number, style: TextStyle, place: { widthPt?: number; align?: Align } = {}): number {
    const line = singleLine(this.faces, text, style);
    const availablePt = place.widthPt ?? line.naturalPt;
    drawLine(this, { ...line, availablePt: Math.max(availablePt, line.naturalPt) }, { x, centreY, sizePt: style.sizePt, align: place.align });
    return line.naturalPt;
  }

  /** Text of several lines from `top` down. @returns the y below the last line */
  paragraph(text: RichText, x: number, top: number, widthPt: number, style: TextStyle): number {
    return this.lines(breakLines(this.faces, text, widthPt, style), x, top, style);
  }

  /** Lines already broken, from `top` down. @returns the y below the last line */
  lines(lines: readonly Line[], x: number, top: number, style: TextStyle): number {
    lines.forEach((line, index) => drawLine(this, line, { x, centreY: top + (index + 0.5) * style.pitchPt, sizePt: style.sizePt, align: style.align }));
    return top + lines.length * style.pitchPt;
  }

  horizontalRule(x1: number, x2: number, y: number, stroke: Stroke = {}): void {
    this.stroke(stroke, () => this.pdf.moveTo(x1, y).lineTo(x2, y).stroke());
  }

  verticalRule(x: number, y1: number, y2: number, stroke: Stroke = {}): void {
    this.stroke(stroke, () => this.pdf.moveTo(x, y1).lineTo(x, y2).stroke());
  }

  polyline(points: readonly Point[], stroke: Stroke = {}): void {
    this.stroke(stroke, () => {
      points.forEach(([x, y], index) => (index ? this.pdf.lineTo(x, y) : this.pdf.moveTo(x, y)));
      this.pdf.stroke();
    });
  }

  fillBox(box: Box, color: string): void {
    this.pdf.save().rect(box.x, box.y, box.width, box.height).fill(color).restore();
  }

  strokeBox(box: Box, stroke: Stroke = {}): void {
    this.stroke(stroke, () => this.pdf.rect(box.x, box.y, box.width, box.height).stroke());
  }

  fillPolygon(points: readonly Point[], color: string): void {
    this.pdf.save().polygon(...points.map(([x, y]) => [x, y])).fill(color).restore();
  }

  circle(x: number, y: number, radius: number, look: { fill?: string; stroke?: Stroke }): void {
    if (look.fill) this.pdf.save().circle(x, y, radius).fill(look.fill).restore();
    if (look.stroke) this.stroke(look.stroke, () => this.pdf.circle(x, y, radius).stroke());
  }

  /** A PNG or JPEG fitted into a box, centred. The same bytes object is embedded once. Unreadable bytes throw. */
  image(bytes: Uint8Array, box: Box): void {
    this.pdf.image(this.images.open(this.pdf, bytes), box.x, box.y, { fit: [box.width, box.height], align: 'center', valign: 'center' });
  }

  /** Keep a place for a signature widget on the current page. Two places of one name are a mistake of the caller. */
  reserveSignature(fieldName: string, box: Box): void {
    if (this.signatureFields.some((field) => field.fieldName === fieldName)) throw new Error(`The signature place “${fieldName}” is reserved twice.`);
    const bottom = this.page.heightPt - box.y - box.height;
    const rect = [box.x, bottom, box.x + box.width, bottom + box.height].map((value) => Number(value.toFixed(3)));
    this.signatureFields.push({ fieldName, pageIndex: this.pageIndex, rect: rect as unknown as SignatureField['rect'] });
  }

  private stroke(stroke: Stroke, path: () => void): void {
    this.pdf.save().lineWidth(stroke.widthPt ?? 0.6).strokeColor(stroke.color ?? palette.ink);
    if (stroke.dash) this.pdf.dash(stroke.dash[0], { space: stroke.dash[1] });
    path();
    this.pdf.restore();
  }
}
