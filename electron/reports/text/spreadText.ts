import type { FaceSet } from './FaceSet.ts';
import { baselineBelowCentreEm, inkColor } from './TextStyle.ts';
import type { InlineObject, Ink, TextStyle } from './TextStyle.ts';
import { writeGlyphRun } from './writeGlyphRun.ts';

/** Draw characters spread evenly over a width, the first and the last at its edges (labels, titles, short names).
 *  A single character is centred; text wider than the width keeps its own spacing. @param centreY centre of the line */
export function drawSpreadText(ink: Ink, text: string, place: { x: number; centreY: number; widthPt: number }, style: TextStyle): void {
  const glyphs = [...text].map((character) => ink.faces.glyph(style.face, character));
  const naturalPt = glyphs.reduce((sum, glyph) => sum + glyph.advanceEm * style.sizePt, 0);
  const sparePt = Math.max(0, place.widthPt - naturalPt);
  const gapPt = glyphs.length > 1 ? sparePt / (glyphs.length - 1) : 0;
  let penX = place.x + (glyphs.length === 1 ? sparePt / 2 : 0);
  const placed = glyphs.map((glyph) => {
    const x = penX;
    penX += glyph.advanceEm * style.sizePt + gapPt;
    return { glyph, x };
  });
  const run = { sizePt: style.sizePt, color: style.color ?? inkColor };
  const baselineY = place.centreY + baselineBelowCentreEm * style.sizePt;
  let from = 0;
  for (let to = 1; to <= placed.length; to += 1) {
    const face = placed[from]?.glyph.face;
    if (to < placed.length && placed[to]?.glyph.face === face) continue;
    if (face) writeGlyphRun(ink.pdf, ink.faces, { ...run, face, glyphs: placed.slice(from, to) }, baselineY);
    from = to;
  }
}

/** A person's name in a line: two characters take the width of three; longer names keep their own spacing.
 *  @param widthEm wider for name columns that are spread more (page 02 uses 4.6) */
export function spreadName(name: string, style: TextStyle, widthEm = 3): InlineObject {
  const spreads = /^\p{Script=Han}{2,3}$/u.test(name);
  const natural = (faces: FaceSet): number => [...name].reduce((sum, character) => sum + faces.glyph(style.face, character).advanceEm * style.sizePt, 0);
  const widthPt = (faces: FaceSet): number => (spreads ? Math.max(widthEm * style.sizePt, natural(faces)) : natural(faces));
  return {
    kind: 'object',
    widthPt,
    draw: (ink, x, centreY) => drawSpreadText(ink, name, { x, centreY, widthPt: widthPt(ink.faces) }, style),
  };
}
