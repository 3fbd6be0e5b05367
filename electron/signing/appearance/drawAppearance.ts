import { deflateSync } from 'node:zlib';
import { openFontFile } from '../../fonts/openFontFile.ts';
import { readPicture } from './readPicture.ts';
import { setLine } from './setLine.ts';
import type { DrawnAppearance, DrawnPicture, SignatureAppearance } from './SignatureAppearance.ts';
import { pdfNumber } from '../pdf/pdfNumber.ts';
import { SigningRefusal } from '../SigningRefusal.ts';

const insetPt = 2;
const lineHeight = 1.25;
const smallestShare = 0.6;

interface Area {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Places a picture into an area, as large as fits, standing on its lower edge; left or right. */
function placePicture(picture: DrawnPicture, index: number, area: Area, side: 'left' | 'right'): string {
  const scale = Math.min(area.width / picture.width, area.height / picture.height);
  const [width, height] = [picture.width * scale, picture.height * scale];
  const x = side === 'left' ? area.x : area.x + area.width - width;
  const y = area.y + (area.height - height) / 2;
  return `q ${pdfNumber(width)} 0 0 ${pdfNumber(height)} ${pdfNumber(x)} ${pdfNumber(y)} cm /I${index} Do Q`;
}

function drawLines(appearance: SignatureAppearance, widthPt: number): { readonly operators: readonly string[]; readonly heightPt: number } {
  const fonts = appearance.fontFiles.map((file) => () => openFontFile(file));
  const step = appearance.textSizePt * lineHeight;
  const heightPt = appearance.lines.length * step;
  const operators = appearance.lines.map((text, index) => {
    const line = setLine(text, fonts);
    const sizePt = Math.min(appearance.textSizePt, widthPt / Math.max(line.widthEm, 0.001));
    if (sizePt < appearance.textSizePt * smallestShare) throw new SigningRefusal('appearance.doesNotFit', { line: text });
    // the baseline stands a quarter of the size above the line's foot
    return line.draw(insetPt, insetPt + heightPt - (index + 1) * step + appearance.textSizePt * 0.25, sizePt);
  });
  return { operators, heightPt };
}

/**
 * Draws a signed field: lines at the foot, a thin rule over them, the handwriting above it, the seal at the right over all.
 * @param rect the field's place on the page, points
 * Refuses missing characters, lines that do not fit, and pictures that cannot be read.
 */
export function drawAppearance(appearance: SignatureAppearance, rect: readonly [number, number, number, number]): DrawnAppearance {
  const [width, height] = [rect[2] - rect[0], rect[3] - rect[1]];
  const pictures: DrawnPicture[] = [];
  const operators: string[] = [];
  if (appearance.coversPage) operators.push(`1 1 1 rg 0 0 ${pdfNumber(width)} ${pdfNumber(height)} re f`);
  const text = drawLines(appearance, width - 2 * insetPt);
  const above: Area = { x: insetPt, y: insetPt + text.heightPt + 1, width: width - 2 * insetPt, height: height - text.heightPt - 2 * insetPt - 1 };
  if (above.height < 0) throw new SigningRefusal('appearance.doesNotFit', { line: appearance.lines.at(-1) ?? '' });
  if (appearance.handwriting !== null) {
    if (above.height < 6) throw new SigningRefusal('appearance.doesNotFit', { line: appearance.lines.at(-1) ?? '' });
    if (appearance.lines.length > 0) operators.push(`0.45 0.45 0.45 RG 0.5 w ${insetPt} ${pdfNumber(above.y - 0.5)} m ${pdfNumber(width - insetPt)} ${pdfNumber(above.y - 0.5)} l S`);
    const picture = readPicture(appearance.handwriting);
    operators.push(placePicture(picture, pictures.length, { ...above, x: above.x + 4, width: above.width - 8 }, 'left'));
    pictures.push(picture);
  }
  if (text.operators.length > 0) operators.push('0.2 0.2 0.2 rg', ...text.operators);
  if (appearance.seal !== null) {
    const picture = readPicture(appearance.seal);
    operators.push(placePicture(picture, pictures.length, { x: 1, y: 1, width: width - 2, height: height - 2 }, 'right'));
    pictures.push(picture);
  }
  return { content: deflateSync(Buffer.from(operators.filter((operator) => operator !== '').join('\n'), 'latin1')), pictures };
}
