import { join } from 'node:path';
import { openFontFile } from '../../fonts/openFontFile.ts';
import { Face } from './Face.ts';
import type { Glyph } from './Face.ts';
import { faceFiles, fallbackFaces } from './FaceName.ts';
import type { FaceName } from './FaceName.ts';
import { pdfkitInternals } from './pdfkitInternals.ts';

/** Printed for a character no face has: the printer's mark for a missing sort. The document reports it and must not be signed. */
const missingSort = '〓';

/** The faces of one document, opened when first used, so that only faces in use are read and embedded. */
export class FaceSet {
  /** Set Chinese-width quotation marks as narrow as Latin text needs them. */
  readonly latinQuotes: boolean;
  private readonly pdf: PDFKit.PDFDocument;
  private readonly fontDirectory: string;
  private readonly faces = new Map<FaceName, Face>();
  private readonly missing = new Set<string>();

  /** @param fontDirectory folder that holds `noto-serif-sc/` and `noto-sans-sc/`; a missing file throws at first use */
  constructor(pdf: PDFKit.PDFDocument, fontDirectory: string, latinQuotes = false) {
    this.pdf = pdf;
    this.fontDirectory = fontDirectory;
    this.latinQuotes = latinQuotes;
  }

  face(name: FaceName): Face {
    const open = this.faces.get(name);
    if (open) return open;
    // an open font, never registerFont: an alias makes pdfkit parse the font again at every use. pdfkit takes anything that can lay out; its types do not say so
    this.pdf.font(openFontFile(join(this.fontDirectory, faceFiles[name])) as unknown as PDFKit.Mixins.PDFFontSource);
    const face = new Face(name, pdfkitInternals(this.pdf)._font);
    this.faces.set(name, face);
    return face;
  }

  /** The glyph of one character, from the other family where this face lacks it, else the missing sort (and it is reported). */
  glyph(name: FaceName, character: string): Glyph {
    const face = this.face(name);
    const glyph = face.glyph(character) ?? this.face(fallbackFaces[name]).glyph(character);
    if (glyph) return glyph;
    this.missing.add(character);
    const sort = face.glyph(missingSort);
    if (!sort) throw new Error(`The face ${name} has no mark for a missing sort.`);
    return sort;
  }

  /** Every character asked for so far that no face could draw, in order of appearance. */
  missingCharacters(): string[] {
    return [...this.missing];
  }
}
