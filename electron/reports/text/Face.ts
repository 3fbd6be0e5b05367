import type { FaceName } from './FaceName.ts';
import type { EmbeddedFont } from './pdfkitInternals.ts';

/** One encoded character: its code in the embedded subset and its advance as a share of the size. */
export interface Glyph {
  readonly face: FaceName;
  readonly code: string;
  readonly advanceEm: number;
}

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

  /** The glyph of one character that the face has; encoding it puts it into the embedded subset. */
  glyph(character: string): Glyph {
    const known = this.glyphs.get(character);
    if (known) return known;
    const [codes, positions] = this.font.encode(character);
    const [code, position] = [codes[0], positions[0]];
    if (code === undefined || position === undefined) throw new Error(`The face ${this.name} encoded nothing for “${character}”.`);
    const glyph = { face: this.name, code, advanceEm: position.xAdvance / 1000 };
    this.glyphs.set(character, glyph);
    return glyph;
  }
}
