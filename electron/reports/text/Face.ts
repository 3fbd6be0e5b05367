import type { FaceName } from './FaceName.ts';
import type { EmbeddedFont } from './pdfkitInternals.ts';

/** One encoded character: its code in the embedded subset and its advance as a share of the size. */
export interface Glyph {
  readonly face: FaceName;
  readonly code: string;
  readonly advanceEm: number;
}

/** Marks and invisible characters: what stands for them is for the shaping rules of the font to say. */
const needsShaping = /[\p{M}\p{Default_Ignorable_Code_Point}]/u;

/** One embedded face with every encoded character cached: encoding is the slow part of setting text. */
export class Face {
  readonly name: FaceName;
  readonly font: EmbeddedFont;
  private readonly glyphs = new Map<string, Glyph>();

  constructor(name: FaceName, font: EmbeddedFont) {
    this.name = name;
    this.font = font;
  }

  /** Whether the face draws this one character (a code point, not a UTF-16 unit). */
  has(character: string): boolean {
    return this.font.font.hasGlyphForCodePoint(character.codePointAt(0) ?? 0);
  }

  /** The glyph of one character, undefined where the face lacks it; encoding it puts it into the embedded subset. */
  glyph(character: string): Glyph | undefined {
    const known = this.glyphs.get(character);
    if (known) return known;
    if (!this.has(character)) return undefined;
    const glyph = needsShaping.test(character) ? this.shape(character) : this.encode(character);
    this.glyphs.set(character, glyph);
    return glyph;
  }

  /** What pdfkit's `encode` does, without its shaping engine: a character that stands alone is its own glyph, and is read back as itself. */
  private encode(character: string): Glyph {
    const codePoint = character.codePointAt(0) ?? 0;
    const { font, subset, widths, unicode, scale } = this.font;
    const { id, advanceWidth } = font.glyphForCodePoint(codePoint);
    const index = subset.includeGlyph(id);
    widths[index] ??= advanceWidth * scale;
    unicode[index] ??= [codePoint];
    return { face: this.name, code: index.toString(16).padStart(4, '0'), advanceEm: (advanceWidth * scale) / 1000 };
  }

  private shape(character: string): Glyph {
    const [codes, positions] = this.font.encode(character);
    const [code, position] = [codes[0], positions[0]];
    if (code === undefined || position === undefined) throw new Error(`The face ${this.name} encoded nothing for “${character}”.`);
    return { face: this.name, code, advanceEm: position.xAdvance / 1000 };
  }
}
