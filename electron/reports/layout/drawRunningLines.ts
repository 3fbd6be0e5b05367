import type { Canvas } from './Canvas.ts';
import { palette } from './palette.ts';
import type { RunningLines } from './ReportDocument.ts';
import { typeScale } from './typeScale.ts';
import type { TypesettingWords } from './typesettingWords.ts';

/** Heads and feet of every page but the bare ones, drawn last, when the number of pages is known. */
export function drawRunningLines(canvas: Canvas, lines: RunningLines, words: TypesettingWords, bare: ReadonlySet<number>): void {
  const { page } = canvas;
  const style = typeScale.running;
  const place = (text: string, y: number, align: 'left' | 'center' | 'right', color?: string): void =>
    void canvas.text(text, page.left, y, color ? { ...style, color } : style, { widthPt: page.blockWidth, align });
  const pages = canvas.pageCount();
  for (let index = 0; index < pages; index += 1) {
    if (bare.has(index)) continue;
    canvas.turnTo(index);
    if (lines.headLeft) place(lines.headLeft, page.headCentreY, 'left');
    if (lines.headRight) place(lines.headRight, page.headCentreY, 'right');
    if (page.headRuleY) canvas.horizontalRule(page.left, page.left + page.blockWidth, page.headRuleY, { widthPt: 0.5, color: palette.rule });
    if (lines.footLeft) place(lines.footLeft, page.footCentreY, 'left');
    place(words.pageOf(index + 1, pages), page.footCentreY, 'center', palette.ink);
    if (lines.footRight) place(lines.footRight, page.footCentreY, 'right');
  }
}
