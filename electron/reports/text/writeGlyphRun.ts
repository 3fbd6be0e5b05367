import type { Glyph } from './Face.ts';
import type { FaceSet } from './FaceSet.ts';
import { pdfkitInternals } from './pdfkitInternals.ts';
import type { FaceName } from './FaceName.ts';

/** Glyphs of one face, size and colour on one baseline; each with the x where it begins. */
export interface GlyphRun {
  readonly face: FaceName;
  readonly sizePt: number;
  readonly color: string;
  readonly glyphs: { readonly glyph: Glyph; readonly x: number }[];
}

/** Write one run as a single `BT … TJ ET`; every shift is a TJ number. Works under any rotation of the page's coordinates.
 *  @param baselineY from the top of the page */
export function writeGlyphRun(pdf: PDFKit.PDFDocument, faces: FaceSet, run: GlyphRun, baselineY: number): void {
  const [first] = run.glyphs;
  if (!first) return;
  const { font } = faces.face(run.face);
  const internals = pdfkitInternals(pdf);
  internals.page.fonts[font.id] ??= font.ref();
  let penX = first.x;
  let [parts, codes] = ['', ''];
  for (const { glyph, x } of run.glyphs) {
    const shift = Math.round(((x - penX) / run.sizePt) * 1000);
    if (shift) {
      parts += `${codes ? `<${codes}> ` : ''}${-shift} `;
      codes = '';
      penX += (shift * run.sizePt) / 1000;
    }
    codes += glyph.code;
    penX += glyph.advanceEm * run.sizePt;
  }
  // the page's y axis points down, so the text matrix turns glyphs upright again
  internals.addContent(`q ${fillOperator(run.color)} BT /${font.id} ${fixed(run.sizePt)} Tf 1 0 0 -1 ${fixed(first.x)} ${fixed(baselineY)} Tm [${parts}<${codes}>] TJ ET Q`);
}

const fixed = (value: number): string => String(Number(value.toFixed(3)));

function fillOperator(color: string): string {
  const channels = [1, 3, 5].map((at) => Number.parseInt(color.slice(at, at + 2), 16) / 255);
  if (channels.some(Number.isNaN)) throw new Error(`A text colour is written #rrggbb, not ${color}.`);
  return `${channels.map(fixed).join(' ')} rg`;
}
