import { characterKind } from './characterClass.ts';
import type { FaceSet } from './FaceSet.ts';
import { spaceTokens } from './spaceTokens.ts';
import type { RichText, TextSpan, TextStyle } from './TextStyle.ts';
import type { Token, TokenGlyph } from './Token.ts';

/** Cut one paragraph (no line feeds) into tokens with widths, gaps and glue. No character is lost: the tokens' texts joined are the text. */
export function tokenizeText(faces: FaceSet, text: RichText, style: TextStyle): Token[] {
  const parts = typeof text === 'string' ? [text] : text;
  const tokens: Token[] = [];
  for (const part of parts) {
    if (typeof part === 'string') pushSpan(tokens, faces, { text: part }, style);
    else if ('text' in part) pushSpan(tokens, faces, part, style);
    else tokens.push({ kind: 'object', text: '', style, glyphs: [], object: part, widthPt: part.widthPt(faces, style.sizePt), gapPt: 0, glue: 'none' });
  }
  spaceTokens(tokens, style);
  return tokens;
}

function pushSpan(tokens: Token[], faces: FaceSet, span: TextSpan, base: TextStyle): void {
  const style: TextStyle = { ...base, ...(span.face && { face: span.face, latinFace: span.latinFace }), ...(span.latinFace && { latinFace: span.latinFace }), ...(span.sizePt && { sizePt: span.sizePt }), ...(span.color && { color: span.color }) };
  const characters = [...span.text];
  const from = tokens.length;
  for (let index = 0; index < characters.length; ) {
    const token = nextToken(faces, characters, index, style);
    tokens.push(token);
    index += [...token.text].length;
  }
  if (span.together) for (const token of tokens.slice(from + 1)) token.glue = 'keep';
}

function nextToken(faces: FaceSet, characters: readonly string[], index: number, style: TextStyle): Token {
  const character = characters[index] ?? '';
  if ((character === '—' || character === '…') && characters[index + 1] === character) return dashToken(faces, character, style);
  if (joinsLatin(faces, characters, index)) return latinToken(faces, characters, index, style);
  const kind = characterKind(character);
  const face = kind === 'space' && character !== '\u3000' ? (style.latinFace ?? style.face) : style.face;
  const glyph = faces.glyph(face, character === '\t' || character === '\u00a0' ? ' ' : character);
  const widthPt = glyph.advanceEm * style.sizePt;
  return { kind: kind === 'latin' ? 'han' : kind, text: character, style, glyphs: [{ glyph, leadPt: 0, widthPt }], widthPt, gapPt: 0, glue: 'none' };
}

/** `——` and `……` fill two em. The dash is only 0.89 em wide with gaps at both ends: the second starts 0.80 em after the first. */
function dashToken(faces: FaceSet, character: string, style: TextStyle): Token {
  const glyph = faces.glyph(style.face, character);
  const em = style.sizePt;
  const glyphs: TokenGlyph[] = character === '—'
    ? [{ glyph, leadPt: 0.155 * em, widthPt: 0.8 * em }, { glyph, leadPt: 0, widthPt: 1.045 * em }]
    : [{ glyph, leadPt: 0, widthPt: em }, { glyph, leadPt: 0, widthPt: em }];
  return { kind: 'dash', text: character + character, style, glyphs, widthPt: 2 * em, gapPt: 0, glue: 'none' };
}

const openQuotes = '“‘';
const closeQuotes = '”’';
/** Room a quotation mark takes in Latin text; its ink is 0.15 or 0.35 em wide. */
const quoteWidthsEm: Readonly<Record<string, number>> = { '“': 0.44, '”': 0.44, '‘': 0.26, '’': 0.26 };

function joinsLatin(faces: FaceSet, characters: readonly string[], index: number): boolean {
  const character = characters[index] ?? '';
  if (characterKind(character) === 'latin') return true;
  return faces.latinQuotes && (openQuotes + closeQuotes).includes(character) && character !== '';
}

function latinToken(faces: FaceSet, characters: readonly string[], from: number, style: TextStyle): Token {
  const face = style.latinFace ?? style.face;
  const glyphs: TokenGlyph[] = [];
  let [text, widthPt, index] = ['', 0, from];
  while (index < characters.length && joinsLatin(faces, characters, index)) {
    const character = characters[index] ?? '';
    const glyph = faces.glyph(face, character);
    const quoteEm = quoteWidthsEm[character];
    const width = quoteEm ? quoteEm * style.sizePt : glyph.advanceEm * style.sizePt;
    // the blank of a full-width quote is cut off: before an opening one, after a closing one
    const leadPt = quoteEm && openQuotes.includes(character) ? width - style.sizePt : 0;
    glyphs.push({ glyph, leadPt, widthPt: leadPt ? style.sizePt : width });
    text += character;
    widthPt += width;
    index += 1;
    if ((character === '-' || character === '/') && splitsHere(text, characters, index)) break;
  }
  return { kind: 'latin', text, style, glyphs, widthPt, gapPt: 0, glue: 'none' };
}

/** A line may break after a hyphen or slash of a long word (`assessment-specs`), never inside a number like `MH-07-07`. */
function splitsHere(text: string, characters: readonly string[], next: number): boolean {
  if (characterKind(characters[next] ?? ' ') !== 'latin') return false;
  const rest = characters.slice(next, next + 4).join('');
  return text.length > 14 || (/[a-z]{4}[-/]$/u.test(text) && /^[a-z]{4}/u.test(rest));
}
