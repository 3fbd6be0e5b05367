import type { Font } from 'fontkit';
import type { Point } from './Coverage.ts';
import { glyphContours } from './glyphContours.ts';
import { Picture, type Ink } from './Picture.ts';

const red: Ink = [0xc8, 0x32, 0x2b];
const size = 480;
const centre = size / 2;

/** 印章图片 of the sample: ring, the organisation around the upper arc, 样章 and that it has no force. 480 px for 40 mm, transparent ground. */
export function drawSealPicture(font: Font, organisation: string): Uint8Array<ArrayBuffer> {
  const picture = new Picture(size, size, null);
  picture.ring([centre, centre], 236, 9, red);
  for (let dash = 0; dash < 72; dash += 2) drawDash(picture, dash);
  drawArc(picture, font, organisation);
  drawRow(picture, font, '样章', 62, 190);
  drawRow(picture, font, '仅供演示 不具效力', 22, 420);
  return picture.png();
}

function drawDash(picture: Picture, step: number): void {
  const at = (angle: number): Point => [centre + 216 * Math.cos(angle), centre + 216 * Math.sin(angle)];
  picture.line(at((step / 72) * 2 * Math.PI), at(((step + 1) / 72) * 2 * Math.PI), 2.4, red);
}

/** Characters stand upright on a circle, from lower left over the top to lower right. */
function drawArc(picture: Picture, font: Font, text: string): void {
  const characters = [...text];
  const em = Math.min(56, (1.5 * Math.PI * 176) / characters.length);
  const span = (250 / 180) * Math.PI;
  characters.forEach((character, index) => {
    const share = characters.length === 1 ? 0.5 : index / (characters.length - 1);
    const angle = -Math.PI / 2 - span / 2 + span * share;
    const [cos, sin] = [Math.cos(angle + Math.PI / 2), Math.sin(angle + Math.PI / 2)];
    const [x, y] = [centre + 176 * Math.cos(angle), centre + 176 * Math.sin(angle)];
    const scale = em / font.unitsPerEm;
    picture.shape(glyphContours(font, character, (gx, gy) => {
      // the middle of a Chinese character lies half an em to the right of its origin and 0.38 em above it
      const [left, up] = [(gx - font.unitsPerEm / 2) * scale, (gy - font.unitsPerEm * 0.38) * scale];
      return [x + left * cos + up * sin, y + left * sin - up * cos];
    }), red);
  });
}

function drawRow(picture: Picture, font: Font, text: string, em: number, baseline: number): void {
  const scale = em / font.unitsPerEm;
  const advance = (character: string): number => font.glyphForCodePoint(character.codePointAt(0) ?? 0).advanceWidth * scale;
  let x = centre - [...text].reduce((sum, character) => sum + advance(character), 0) / 2;
  for (const character of text) {
    const left = x;
    picture.shape(glyphContours(font, character, (gx, gy) => [left + gx * scale, baseline - gy * scale]), red);
    x += advance(character);
  }
}
