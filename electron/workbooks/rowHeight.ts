import type { SheetColumn, SheetRow, SheetValue } from './SheetPlan.ts';

/** Points of one line of the default font, and of the air above and below. */
const [linePt, airPt] = [14, 6];
/** Excel's own limit; what is longer is read in the cell. */
const tallestPt = 409;

/**
 * How tall a row must be for its wrapped texts, in points. Excel would work it out when it opens the file; previews on telephones and other programs do not,
 * and cut the text off.
 */
export function rowHeight({ cells }: SheetRow, columns: readonly SheetColumn[]): number {
  const lines = columns.reduce((most, { width }, index) => Math.max(most, linesOf(textOf(cells[index] ?? null), width)), 1);
  return Math.min(lines * linePt + airPt, tallestPt);
}

function textOf(value: SheetValue): string {
  if (typeof value === 'string') return value;
  return value !== null && typeof value === 'object' && 'alert' in value ? value.alert : '';
}

/** One character of each line stays free: words do not break everywhere. */
function linesOf(text: string, width: number): number {
  return text.split('\n').reduce((lines, line) => lines + Math.max(1, Math.ceil(widthOf(line) / (width - 1))), 0);
}

/** In characters of the default font: what is not Latin takes two. */
function widthOf(line: string): number {
  let width = 0;
  for (const character of line) width += (character.codePointAt(0) ?? 0) < 0x2000 ? 1 : 2;
  return width;
}
