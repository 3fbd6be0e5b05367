import type { FaceSet } from './FaceSet.ts';
import type { RichText, TextStyle } from './TextStyle.ts';
import { tokenizeText } from './tokenizeText.ts';
import type { Token } from './Token.ts';

/** One line, measured and ready to be drawn. */
export interface Line {
  readonly tokens: readonly Token[];
  /** Width of the tokens with their gaps, before justification. May exceed `availablePt` by what its marks can give back. */
  readonly naturalPt: number;
  readonly availablePt: number;
  /** Indent from the left edge of the paragraph. */
  readonly offsetPt: number;
  /** Blank cut from a leading bracket, ≤ 0. */
  readonly trimPt: number;
  /** Last of its paragraph: never justified. */
  readonly last: boolean;
}

const tolerancePt = 0.01;

/** Break text into lines of `widthPt` by the rules of DOCUMENTS 'Lines'. A line feed ends a paragraph. */
export function breakLines(faces: FaceSet, text: RichText, widthPt: number, style: TextStyle): Line[] {
  return splitParagraphs(text).flatMap((paragraph) => breakParagraph(tokenizeText(faces, paragraph, style), widthPt, style));
}

/** One unbroken line, as wide as its text. */
export function singleLine(faces: FaceSet, text: RichText, style: TextStyle): Line {
  const tokens = tokenizeText(faces, text, style);
  const naturalPt = tokens.reduce((sum, token, index) => sum + token.widthPt + (index ? token.gapPt : 0), 0);
  return { tokens, naturalPt, availablePt: naturalPt, offsetPt: 0, trimPt: 0, last: true };
}

/** Cut rich text at its line feeds; spans keep their look on both sides. */
export function splitParagraphs(text: RichText): RichText[] {
  if (typeof text === 'string') return text.split('\n');
  const paragraphs: (typeof text)[number][][] = [[]];
  for (const part of text) {
    const content = typeof part === 'string' ? part : 'text' in part ? part.text : undefined;
    if (content === undefined) paragraphs.at(-1)?.push(part);
    else content.split('\n').forEach((piece, index) => {
      if (index) paragraphs.push([]);
      paragraphs.at(-1)?.push(typeof part === 'string' ? piece : { ...part, text: piece } as typeof part);
    });
  }
  return paragraphs;
}

function breakParagraph(source: readonly Token[], widthPt: number, style: TextStyle): Line[] {
  const tokens = [...source];
  const lines: Line[] = [];
  for (let start = 0; start < tokens.length; ) {
    const first = lines.length === 0;
    while (!first && tokens[start]?.kind === 'space') start += 1;
    if (start >= tokens.length) break;
    const offsetPt = (first ? (style.indentEm ?? 0) : (style.hangEm ?? 0)) * style.sizePt;
    const availablePt = widthPt - offsetPt;
    const trimPt = !first && !style.onGrid && tokens[start]?.kind === 'open' ? -style.sizePt / 2 : 0;
    const end = chooseEnd(tokens, start, availablePt, trimPt);
    const visible = dropTrailingSpaces(tokens.slice(start, end));
    lines.push({ tokens: visible, naturalPt: naturalWidth(visible) + trimPt, availablePt, offsetPt, trimPt, last: false });
    start = end;
  }
  const last = lines.at(-1);
  return last ? [...lines.slice(0, -1), { ...last, last: true }] : [{ tokens: [], naturalPt: 0, availablePt: widthPt, offsetPt: 0, trimPt: 0, last: true }];
}

function dropTrailingSpaces(tokens: readonly Token[]): readonly Token[] {
  let end = tokens.length;
  while (end > 0 && tokens[end - 1]?.kind === 'space') end -= 1;
  return tokens.slice(0, end);
}

function naturalWidth(tokens: readonly Token[]): number {
  return tokens.reduce((sum, token, index) => sum + token.widthPt + (index ? token.gapPt : 0), 0);
}

/** Index after the last token of the line that begins at `start`. Prefers a legal break, then one inside a kept group, then any;
 *  splits a word that alone is wider than the line (the tail is put back into `tokens`). */
function chooseEnd(tokens: Token[], start: number, availablePt: number, trimPt: number): number {
  const best = { none: -1, keep: -1, law: -1 };
  let widthPt = trimPt;
  let trailingPt = 0;
  let givenPt = 0;
  for (let end = start + 1; end <= tokens.length; end += 1) {
    const token = tokens[end - 1];
    if (!token) break;
    const gapPt = end - 1 === start ? 0 : token.gapPt;
    widthPt += gapPt + token.widthPt;
    trailingPt = token.kind === 'space' ? trailingPt + gapPt + token.widthPt : 0;
    if (token.kind === 'open' && gapPt >= 0 && end - 1 > start) givenPt += 0.2 * token.style.sizePt;
    const overPt = widthPt - trailingPt - availablePt;
    const pulledIn = token.kind === 'close' ? 0.5 * token.style.sizePt + givenPt : 0;
    if (overPt <= tolerancePt || overPt <= pulledIn + tolerancePt && token.kind === 'close') {
      const glue = tokens[end]?.glue ?? 'none';
      best[glue] = end;
    }
    if (overPt > 2 * token.style.sizePt) break;
    if (token.kind === 'close' && (tokens[end]?.gapPt ?? 0) >= 0) givenPt += 0.2 * token.style.sizePt;
  }
  if (best.none > start) return best.none;
  const word = tokens[start];
  if (best.keep <= start && best.law <= start && word?.kind === 'latin' && word.glyphs.length > 1) splitWord(tokens, start, availablePt);
  return Math.max(best.keep > start ? best.keep : best.law, start + 1);
}

function splitWord(tokens: Token[], start: number, availablePt: number): void {
  const word = tokens[start];
  if (!word) return;
  let [count, widthPt] = [0, 0];
  for (const glyph of word.glyphs) {
    if (count > 0 && widthPt + glyph.leadPt + glyph.widthPt > availablePt) break;
    widthPt += glyph.leadPt + glyph.widthPt;
    count += 1;
  }
  const characters = [...word.text];
  const head: Token = { ...word, text: characters.slice(0, count).join(''), glyphs: word.glyphs.slice(0, count), widthPt };
  const tail: Token = { ...word, text: characters.slice(count).join(''), glyphs: word.glyphs.slice(count), widthPt: word.widthPt - widthPt, gapPt: 0, glue: 'none' };
  tokens.splice(start, 1, head, ...(tail.glyphs.length ? [tail] : []));
}
