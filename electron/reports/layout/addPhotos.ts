import { rewrapShortLastLine } from '../text/rewrapShortLastLine.ts';
import type { Canvas } from './Canvas.ts';
import { drawEmptyPlace } from './cellBlocks.ts';
import type { ReportDocument } from './ReportDocument.ts';
import { typeScale } from './typeScale.ts';

export interface Photo {
  readonly bytes: Uint8Array;
  /** Figure number, as printed: `7-1`. */
  readonly number: string;
  readonly title: string;
}

const gutterPt = 14;
const style = { ...typeScale.caption, sizePt: 9, pitchPt: 12.6 };

/** Photographs two in a row, each framed, caption below. A single one takes half the width, centred.
 *  @param heightPt of a frame, 138 unless given */
export function addPhotos(report: ReportDocument, photos: readonly Photo[], heightPt = 138): void {
  for (let index = 0; index < photos.length; index += 2) addPhotoRow(report, photos.slice(index, index + 2), heightPt);
}

/** One row of at most two: a photograph, or the words that stand in a dashed place where there is none. */
export function addPhotoRow(report: ReportDocument, row: readonly (Photo | string)[], heightPt = 138): void {
  const { canvas, flow, words } = report;
  const widthPt = (flow.width - gutterPt) / 2;
  const captions = row.map((photo) => (typeof photo === 'string' ? [] : rewrapShortLastLine(canvas.faces, words.figure(photo.number, photo.title), widthPt, style)));
  flow.space(9);
  const top = flow.claim(heightPt + 4 + Math.max(...captions.map((lines) => lines.length)) * style.pitchPt);
  row.forEach((photo, column) => {
    const x = flow.left + (row.length === 1 ? (flow.width - widthPt) / 2 : column * (widthPt + gutterPt));
    const box = { x, y: top, width: widthPt, height: heightPt };
    if (typeof photo === 'string') return drawEmptyPlace(canvas, box, photo);
    drawPhoto(canvas, photo.bytes, box);
    canvas.lines(captions[column] ?? [], x, top + heightPt + 3, style);
  });
  flow.space(4);
}

function drawPhoto(canvas: Canvas, bytes: Uint8Array, box: { x: number; y: number; width: number; height: number }): void {
  canvas.image(bytes, box);
  canvas.strokeBox(box, { widthPt: 0.6 });
}
