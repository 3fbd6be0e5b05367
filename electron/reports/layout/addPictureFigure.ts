import type { Fill, Line, Mark, Marker, Picture, PictureFrame, Point } from '../../../assessment-specs/charts/Picture.ts';
import { measureText } from '../text/fitTextSize.ts';
import { drawFigureCaption, figureCaptionPt } from './addFigureCaption.ts';
import type { FigureCaption } from './addFigureCaption.ts';
import type { Box, Canvas, Stroke } from './Canvas.ts';
import { palette } from './palette.ts';
import type { ReportDocument } from './ReportDocument.ts';
import { typeScale } from './typeScale.ts';

const style = typeScale.tableDense;

/** What a picture has to know of the page: the width of the text block and the words' own widths. */
export function pictureFrame({ flow, canvas }: ReportDocument): PictureFrame {
  return { width: flow.width, textSize: style.sizePt, measure: (text) => measureText(canvas.faces, text, style) };
}

/** A chart of the domain drawn as vectors, with its caption below. Black, grey and patterns only: it says the same in print. */
export function addPictureFigure(report: ReportDocument, { picture, caption }: { readonly picture: Picture; readonly caption: FigureCaption }): void {
  const { canvas, flow } = report;
  if (picture.height + figureCaptionPt > flow.pageHeight) throw new Error('A picture is higher than a page; show less in it.');
  flow.space(14);
  const top = flow.claim(picture.height + figureCaptionPt);
  for (const mark of picture.marks) drawMark(canvas, mark, [flow.left, top]);
  drawFigureCaption(report, caption, top + picture.height);
  flow.space(10);
}

const lines: Readonly<Record<Line, Stroke>> = {
  now: { widthPt: 1.4 }, before: { widthPt: 1.1, color: palette.secondary, dash: [3, 2] }, sum: { widthPt: 1 }, threshold: { widthPt: 0.9, dash: [7, 2.5] },
  axis: { widthPt: 0.6, color: palette.rule }, grid: { widthPt: 0.3, color: palette.faint },
};
const inks = { plain: palette.ink, strong: palette.ink, quiet: palette.secondary } as const;

function drawMark(canvas: Canvas, mark: Mark, [left, top]: Point): void {
  const moved = ([x, y]: Point): Point => [left + x, top + y];
  switch (mark.kind) {
    case 'area': return drawArea(canvas, mark.points.map(moved), mark.fill);
    case 'line': return canvas.polyline((mark.closed ? [...mark.points, ...mark.points.slice(0, 1)] : mark.points).map(moved), lines[mark.line]);
    case 'box': return drawBox(canvas, { x: left + mark.x, y: top + mark.y, width: mark.width, height: mark.height }, mark.fill);
    case 'marker': return drawMarker(canvas, moved(mark.at), mark.marker);
    case 'text': return drawWords(canvas, mark, moved(mark.at));
  }
}

const corners = ({ x, y, width, height }: Box): readonly Point[] => [[x, y], [x + width, y], [x + width, y + height], [x, y + height]];

function drawBox(canvas: Canvas, box: Box, fill: Fill): void {
  drawArea(canvas, corners(box), fill);
  canvas.strokeBox(box, fill === 'excluded' ? { widthPt: 0.6, dash: [2.4, 1.6] } : { widthPt: 0.6 });
}

function drawArea(canvas: Canvas, points: readonly Point[], fill: Fill): void {
  if (fill === 'solid') canvas.fillPolygon(points, palette.bar);
  if (fill === 'excluded' || fill === 'lost') canvas.fillPolygon(points, palette.tint);
  if (fill === 'tint') canvas.fillPolygon(points, palette.tintLight);
  if (fill === 'possible' || fill === 'partly') drawPattern(canvas, points, fill);
}

/** Diagonals or dots inside a surface. */
function drawPattern({ pdf }: Canvas, points: readonly Point[], fill: 'possible' | 'partly'): void {
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
  const box = { left: Math.min(...xs), right: Math.max(...xs), top: Math.min(...ys), bottom: Math.max(...ys) };
  const height = box.bottom - box.top;
  pdf.save().polygon(...points.map(([x, y]) => [x, y])).clip();
  if (fill === 'possible') {
    pdf.lineWidth(0.6).strokeColor(palette.rule);
    for (let x = box.left - height; x < box.right; x += 4) pdf.moveTo(x, box.top).lineTo(x + height, box.bottom);
    pdf.stroke();
  } else {
    pdf.fillColor(palette.ink);
    for (let x = box.left + 2; x < box.right; x += 4) for (let y = box.top + 2; y < box.bottom; y += 4) pdf.circle(x, y, 0.6);
    pdf.fill();
  }
  pdf.restore();
}

function drawMarker(canvas: Canvas, [x, y]: Point, marker: Marker): void {
  const size = 2.4;
  const edge = { widthPt: 0.9 };
  if (marker === 'circle') return canvas.circle(x, y, size, { fill: palette.ink });
  if (marker === 'square') return canvas.fillBox({ x: x - size, y: y - size, width: size * 2, height: size * 2 }, palette.ink);
  if (marker === 'octagon') return canvas.fillPolygon(octagon(x, y, size * 1.3), palette.ink);
  const shape: readonly Point[] = marker === 'hollowSquare' ? corners({ x: x - size, y: y - size, width: size * 2, height: size * 2 }) : [[x, y - size * 1.3], [x + size * 1.3, y], [x, y + size * 1.3], [x - size * 1.3, y]];
  canvas.fillPolygon(shape, palette.white);
  canvas.polyline([...shape, ...shape.slice(0, 1)], edge);
}

function octagon(x: number, y: number, radius: number): readonly Point[] {
  const flat = radius * 0.4142;
  return [[x - flat, y - radius], [x + flat, y - radius], [x + radius, y - flat], [x + radius, y + flat], [x + flat, y + radius], [x - flat, y + radius], [x - radius, y + flat], [x - radius, y - flat]];
}

function drawWords(canvas: Canvas, { text, align, weight, onWhite }: Extract<Mark, { kind: 'text' }>, [x, y]: Point): void {
  const face = weight === 'strong' ? { ...style, face: 'sansMedium' as const } : style;
  const wide = measureText(canvas.faces, text, face);
  const left = align === 'start' ? x : align === 'end' ? x - wide : x - wide / 2;
  if (onWhite) canvas.fillBox({ x: left - 1, y: y - style.sizePt * 0.5, width: wide + 2, height: style.sizePt }, palette.white);
  canvas.text(text, left, y, { ...face, color: inks[weight] });
}
