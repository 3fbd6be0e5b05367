import type { Font } from 'fontkit';
import { glyphContours } from './glyphContours.ts';
import { Picture, type Ink } from './Picture.ts';

const ink: Ink = [0x1b, 0x1f, 0x2e];
const em = 150;

/** A name as if written by hand: slanted, a little uneven from character to character, the same every time. Transparent ground. */
export function drawHandwriting(font: Font, name: string): Uint8Array<ArrayBuffer> {
  const characters = [...name];
  const picture = new Picture(Math.round(characters.length * em * 0.92) + 70, 210, null);
  const scale = em / font.unitsPerEm;
  characters.forEach((character, index) => {
    const swing = ((character.codePointAt(0) ?? 0) % 7) - 3;
    const grown = scale * (1 + swing * 0.015);
    const turn = swing * 0.018;
    const [left, baseline] = [18 + index * em * 0.92, 158 + swing * 2.5 - index * 3];
    picture.shape(glyphContours(font, character, (gx, gy) => {
      const [x, y] = [(gx + gy * 0.26) * grown, gy * grown];
      return [left + x - y * turn, baseline - y - x * turn];
    }), ink);
  });
  return picture.png();
}
