import { splitParagraphs } from '../text/breakLines.ts';
import type { FaceSet } from '../text/FaceSet.ts';
import { measureText } from '../text/fitTextSize.ts';
import type { RichText, TextStyle } from '../text/TextStyle.ts';
import type { Cell, CellBlock, CellStack, StyledCell } from './Cell.ts';

/** `fitted`: as wide as its widest text. `fixedPt`: given. `weight`: a share of what is left, never under six characters. */
export type ColumnWidth = 'fitted' | { readonly fixedPt: number } | { readonly weight: number };

export interface ColumnDemand {
  readonly width: ColumnWidth;
  readonly cells: readonly { readonly cell: Cell; readonly style: TextStyle }[];
  /** Blank left plus right of the text. */
  readonly paddingPt: number;
}

const smallestWeightedEm = 6;

/** Widths of all columns, summing to `totalPt` where any column is weighted. Fitted columns give way when the weighted ones
 *  would fall under six characters. Throws when fixed columns alone leave no room. */
export function columnWidths(faces: FaceSet, columns: readonly ColumnDemand[], totalPt: number): number[] {
  const natural = columns.map((column) => {
    if (column.width === 'fitted') return Math.max(0, ...column.cells.map(({ cell, style }) => widestLine(faces, cell, style))) + column.paddingPt + 0.5;
    return 'fixedPt' in column.width ? column.width.fixedPt : 0;
  });
  const weights = columns.map((column) => (typeof column.width === 'object' && 'weight' in column.width ? column.width.weight : 0));
  const totalWeight = weights.reduce((sum, weight) => sum + weight, 0);
  if (totalWeight === 0) return stretchToTotal(natural, totalPt);
  const floors = columns.map((column, index) => (weights[index] ? smallestWeightedEm * (column.cells[0]?.style.sizePt ?? 9) + column.paddingPt : 0));
  const fittedPt = natural.reduce((sum, width, index) => sum + (columns[index]?.width === 'fitted' ? width : 0), 0);
  const fixedPt = natural.reduce((sum, width) => sum + width, 0) - fittedPt;
  const floorPt = floors.reduce((sum, floor) => sum + floor, 0);
  const roomForFitted = totalPt - fixedPt - floorPt;
  if (roomForFitted < 0) throw new Error('The fixed columns of a table leave no room for the others.');
  const squeeze = fittedPt > roomForFitted ? roomForFitted / fittedPt : 1;
  const settled = natural.map((width, index) => (columns[index]?.width === 'fitted' ? width * squeeze : width));
  return shareByWeight(settled, weights, floors, totalPt);
}

function shareByWeight(settled: readonly number[], weights: readonly number[], floors: readonly number[], totalPt: number): number[] {
  const widths = [...settled];
  const atFloor = new Set<number>();
  for (;;) {
    const takenPt = widths.reduce((sum, width, index) => sum + (weights[index] && !atFloor.has(index) ? 0 : width), 0);
    const openWeight = weights.reduce((sum, weight, index) => sum + (atFloor.has(index) ? 0 : weight), 0);
    const tooNarrow = weights.findIndex((weight, index) => weight > 0 && !atFloor.has(index) && ((totalPt - takenPt) * weight) / openWeight < (floors[index] ?? 0) - 0.01);
    if (tooNarrow < 0) return widths.map((width, index) => (weights[index] && !atFloor.has(index) ? ((totalPt - takenPt) * weights[index]) / openWeight : width));
    atFloor.add(tooNarrow);
    widths[tooNarrow] = floors[tooNarrow] ?? 0;
  }
}

/** Without a weighted column the spare width goes to all alike, and a table too wide shrinks alike. */
function stretchToTotal(widths: readonly number[], totalPt: number): number[] {
  const sum = widths.reduce((total, width) => total + width, 0);
  return widths.map((width) => (width * totalPt) / sum);
}

function widestLine(faces: FaceSet, cell: Cell, style: TextStyle): number {
  if (cell === null) return 0;
  if (typeof cell === 'string' || Array.isArray(cell)) return Math.max(...splitParagraphs(cell as RichText).map((line) => measureText(faces, line, style)));
  const piece = cell as CellBlock | StyledCell | CellStack;
  if (piece.kind === 'styled') return widestLine(faces, piece.text, { ...style, ...piece.style });
  if (piece.kind === 'stack') return Math.max(0, ...piece.parts.map((part) => widestLine(faces, part, style)));
  return piece.widthPt ?? 0;
}
