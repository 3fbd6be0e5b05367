import type { Font } from 'fontkit';
import { glyphContours } from './glyphContours.ts';
import { Picture, type Ink } from './Picture.ts';

const grey = (level: number): Ink => [level, level, level];

/**
 * A stand-in for a photograph: a grey workshop corner, with the gas detector crossed out or in order, or none. Says 示意图 and its code,
 * so that nobody takes it for a photograph (DOCUMENTS, page 08).
 */
export function drawPhoto(font: Font, code: string, detector: 'broken' | 'working' | 'none'): Uint8Array<ArrayBuffer> {
  // what no document prints is drawn at half the size
  const picture = new Picture(640, 402, detector === 'working' ? grey(226) : grey(206), detector === 'none' ? 0.5 : 1);
  picture.rectangle(0, 290, 640, 112, detector === 'working' ? grey(188) : grey(166));
  drawCabinet(picture, detector === 'working');
  picture.rectangle(510, 232, 92, 120, grey(138));
  if (detector === 'none') drawMachine(picture, code);
  else drawDetector(picture, detector);
  picture.rectangle(0, 0, 216, 38, grey(255));
  picture.frame(0, 0, 216, 38, 2, grey(20));
  drawLabel(picture, font, `示意图 ${code}`);
  picture.frame(0, 0, 640, 402, 2, grey(20));
  return picture.png();
}

function drawCabinet(picture: Picture, light: boolean): void {
  picture.rectangle(50, 118, 194, 180, light ? grey(242) : grey(184));
  picture.frame(50, 118, 194, 180, 3, grey(77));
  for (const y of [144, 172, 200, 228, 256]) picture.rectangle(64, y, 166, 3, grey(77));
}

function drawDetector(picture: Picture, detector: 'broken' | 'working'): void {
  const working = detector === 'working';
  picture.rectangle(434, 0, 3, 76, grey(77));
  picture.disc([435, 136], 61, working ? grey(255) : grey(142));
  picture.ring([435, 136], 61, 3, grey(77));
  picture.disc([435, 136], 20, working ? grey(30) : grey(70));
  if (working) {
    picture.rectangle(394, 216, 82, 36, grey(255));
    picture.frame(394, 216, 82, 36, 2, grey(20));
    return;
  }
  picture.line([356, 56], [514, 214], 7, grey(20));
  picture.line([514, 56], [356, 214], 7, grey(20));
}

/** Some machine; the code shifts it, so that no two pictures are alike. */
function drawMachine(picture: Picture, code: string): void {
  const shift = [...code].reduce((sum, character) => (sum * 31 + (character.codePointAt(0) ?? 0)) % 97, 7);
  const x = 290 + shift;
  picture.rectangle(x, 196, 150, 120, grey(150));
  picture.frame(x, 196, 150, 120, 3, grey(77));
  picture.rectangle(x + 22, 150 - shift / 4, 60, 52 + shift / 4, grey(120));
  picture.ring([x + 104, 250], 28, 6, grey(60));
  picture.line([x + 10, 316], [x - 16, 352], 6, grey(77));
  picture.line([x + 140, 316], [x + 162, 352], 6, grey(77));
}

function drawLabel(picture: Picture, font: Font, text: string): void {
  const size = 25;
  const scale = size / font.unitsPerEm;
  let x = 10;
  for (const character of text) {
    const left = x;
    picture.shape(glyphContours(font, character, (gx, gy) => [left + gx * scale, 28 - gy * scale]), grey(20));
    x += font.glyphForCodePoint(character.codePointAt(0) ?? 0).advanceWidth * scale;
  }
}
