/** What this engine uses of pdfkit 0.20.2 beyond its documented API. The version is pinned and a golden test guards it. */
export interface EmbeddedFont {
  readonly id: string;
  readonly font: {
    hasGlyphForCodePoint(codePoint: number): boolean;
    glyphForCodePoint(codePoint: number): { readonly id: number; readonly advanceWidth: number };
  };
  /** The glyphs that get embedded; the answer is the glyph's number among them. */
  readonly subset: { includeGlyph(id: number): number };
  /** By number in the subset: advance in thousandths of the size, and the code points that text extraction reads. */
  readonly widths: number[];
  readonly unicode: (readonly number[])[];
  /** Thousandths of the size for one unit of the font. */
  readonly scale: number;
  encode(text: string): [string[], { readonly xAdvance: number }[]];
  ref(): unknown;
}

interface Internals {
  _font: EmbeddedFont;
  _id: Uint8Array;
  page: { fonts: Record<string, unknown> };
  outline: { dictionary: { data: { Count?: number } }; children: unknown[] };
  openImage(bytes: Uint8Array): unknown;
  addContent(operators: string): unknown;
}

/** The same pdfkit document, with the members that its types leave out. */
export function pdfkitInternals(pdf: PDFKit.PDFDocument): Internals {
  return pdf as unknown as Internals;
}
