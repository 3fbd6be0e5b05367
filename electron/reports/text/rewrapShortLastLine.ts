import { breakLines } from './breakLines.ts';
import type { Line } from './breakLines.ts';
import type { FaceSet } from './FaceSet.ts';
import type { RichText, TextStyle } from './TextStyle.ts';

/** Lines for a cell: when the last line would hold under 2.6 em, wrap again half an em narrower each time, as long as the
 *  number of lines stays. Lines keep the cell's full width for centring. Text with line feeds is wrapped piece by piece. */
export function rewrapShortLastLine(faces: FaceSet, text: RichText, widthPt: number, style: TextStyle): Line[] {
  const lines = breakLines(faces, text, widthPt, style);
  const paragraphs = lines.filter((line) => line.last).length;
  if (lines.length < 2 || paragraphs > 1) return lines;
  const mean = lines.reduce((sum, line) => sum + line.naturalPt, 0) / lines.length;
  const goalPt = Math.min(2.6 * style.sizePt, 0.85 * mean);
  const last = lines.at(-1);
  // a code alone on the last line reads better than a word cut to keep it company
  if (!last || last.naturalPt >= goalPt || last.tokens.every((token) => token.kind === 'latin')) return lines;
  for (let narrower = widthPt - style.sizePt / 2; narrower > widthPt / 2; narrower -= style.sizePt / 2) {
    const again = breakLines(faces, text, narrower, style);
    if (again.length > lines.length) break;
    if ((again.at(-1)?.naturalPt ?? 0) >= goalPt) return again.map((line) => ({ ...line, availablePt: line.availablePt + widthPt - narrower }));
  }
  return lines;
}
