import type { Glyph } from './Face.ts';
import type { InlineObject, TextStyle } from './TextStyle.ts';

/** A glyph within a token. `leadPt` moves it before it is drawn (joined dashes, half-width quotes). */
export interface TokenGlyph {
  readonly glyph: Glyph;
  readonly leadPt: number;
  /** From its own start to the start of the next glyph. */
  readonly widthPt: number;
}

/** The smallest thing a line is made of: a Chinese character, a Latin word, a space, a pair of dashes, an object. */
export interface Token {
  readonly kind: 'han' | 'open' | 'close' | 'latin' | 'space' | 'dash' | 'object';
  readonly text: string;
  readonly style: TextStyle;
  readonly glyphs: readonly TokenGlyph[];
  readonly object?: InlineObject;
  readonly widthPt: number;
  /** Added before it when it does not begin a line; negative where marks are squeezed together. */
  gapPt: number;
  /** May a line begin with it? `law`: head and tail rules forbid; `keep`: belongs to the token before, broken only in need. */
  glue: 'none' | 'keep' | 'law';
}
