import type { Line } from './breakLines.ts';
import { baselineBelowCentreEm, inkColor } from './TextStyle.ts';
import type { Align, Ink } from './TextStyle.ts';
import type { Token } from './Token.ts';
import { writeGlyphRun } from './writeGlyphRun.ts';
import type { GlyphRun } from './writeGlyphRun.ts';

export interface LinePlace {
  /** Left edge of the paragraph or cell. */
  readonly x: number;
  /** Centre of the line, from the top of the page. */
  readonly centreY: number;
  /** Size of the paragraph: fixes the baseline for every span in the line. */
  readonly sizePt: number;
  readonly align?: Align | undefined;
}

/** Draw one line: justify, centre or push right, pull overflowing marks in, write one run per face, size and colour. */
export function drawLine(ink: Ink, line: Line, place: LinePlace): void {
  const { shifts, startPt } = arrange(line, place.align ?? 'left', place.sizePt);
  const runs: GlyphRun[] = [];
  const baselineY = place.centreY + baselineBelowCentreEm * place.sizePt;
  let penX = place.x + line.offsetPt + line.trimPt + startPt;
  line.tokens.forEach((token, index) => {
    penX += (index ? token.gapPt : 0) + (shifts[index] ?? 0);
    if (token.object) token.object.draw(ink, penX, place.centreY, place.sizePt);
    let glyphX = penX;
    for (const { glyph, leadPt, widthPt } of token.glyphs) {
      runFor(runs, glyph.face, token).glyphs.push({ glyph, x: glyphX + leadPt });
      glyphX += leadPt + widthPt;
    }
    penX += token.widthPt;
  });
  for (const run of runs) writeGlyphRun(ink.pdf, ink.faces, run, baselineY);
}

function runFor(runs: GlyphRun[], face: GlyphRun['face'], token: Token): GlyphRun {
  const color = token.style.color ?? inkColor;
  const current = runs.at(-1);
  if (current?.face === face && current.sizePt === token.style.sizePt && current.color === color) return current;
  const run: GlyphRun = { face, sizePt: token.style.sizePt, color, glyphs: [] };
  runs.push(run);
  return run;
}

function arrange(line: Line, align: Align, sizePt: number): { shifts: number[]; startPt: number } {
  const sparePt = line.availablePt - line.naturalPt;
  if (sparePt < -0.01) return { shifts: pullIn(line, -sparePt), startPt: 0 };
  if (align === 'center') return { shifts: [], startPt: sparePt / 2 };
  if (align === 'right') return { shifts: [], startPt: sparePt };
  if (align === 'justify' && !line.last) return { shifts: justify(line.tokens, sparePt, sizePt), startPt: 0 };
  return { shifts: [], startPt: 0 };
}

/** The last mark's own blank hangs over the edge; what is still too much comes out of the other marks' blanks. */
function pullIn(line: Line, overPt: number): number[] {
  const { tokens } = line;
  const last = tokens.at(-1);
  const needPt = overPt - (last?.kind === 'close' ? Math.min(overPt, 0.5 * last.style.sizePt) : 0);
  const shifts = tokens.map(() => 0);
  const giving = tokens.flatMap((token, index) => {
    if (index === tokens.length - 1) return [];
    if (token.kind === 'close' && (tokens[index + 1]?.gapPt ?? 0) >= 0) return [index + 1];
    return token.kind === 'open' && index > 0 && token.gapPt >= 0 ? [index] : [];
  });
  for (const index of giving) shifts[index] = (shifts[index] ?? 0) - needPt / giving.length;
  return shifts;
}

const widestGapEm = 0.4;

/** Share spare width over the gaps; spaces and Chinese–Latin gaps take double as long as none exceeds 0.4 em. Else the line stays ragged. */
function justify(tokens: readonly Token[], sparePt: number, sizePt: number): number[] {
  for (const softGap of [2, 1]) {
    const weights = tokens.map((token, index) => gapWeight(tokens[index - 1], token, softGap));
    const total = weights.reduce((sum, weight) => sum + weight, 0);
    const unit = total ? sparePt / total : 0;
    if (total && unit * Math.max(...weights) <= widestGapEm * sizePt) return weights.map((weight) => weight * unit);
  }
  return [];
}

function gapWeight(before: Token | undefined, token: Token, softGap: number): number {
  if (!before || (before.kind === 'latin' && token.kind === 'latin')) return 0;
  return token.gapPt > 0 || token.kind === 'space' ? softGap : 1;
}
