import type { CellPart } from './Cell.ts';

/** One cell of a row that is ready to be drawn. */
export interface GridCell {
  /** From the left edge of the grid. */
  readonly offsetPt: number;
  readonly widthPt: number;
  readonly paddingPt: number;
  readonly parts: readonly CellPart[];
  readonly fill?: string | undefined;
}

/** One row of a table or form, measured. */
export interface GridRow {
  readonly heightPt: number;
  readonly paddingYPt: number;
  readonly cells: readonly GridCell[];
  readonly fill?: string | undefined;
  /** Must not be the last row on its page. */
  readonly keepWithNext: boolean;
  /** Height of what must stand on the same page below it. */
  readonly tailPt?: number;
}

const contentHeight = (cell: GridCell): number => cell.parts.reduce((sum, part) => sum + part.heightPt, 0);

export function measureRow(cells: readonly GridCell[], look: { paddingYPt: number; minimumPt: number; fill?: string | undefined; keepWithNext?: boolean | undefined }): GridRow {
  const heightPt = Math.max(look.minimumPt, ...cells.map(contentHeight)) + 2 * look.paddingYPt;
  return { heightPt, cells, paddingYPt: look.paddingYPt, fill: look.fill, keepWithNext: look.keepWithNext ?? false };
}

/** Top of a cell's content: centred in the row. */
export function contentTop(row: GridRow, cell: GridCell, rowTop: number): number {
  return rowTop + (row.heightPt - contentHeight(cell)) / 2;
}

/** Cut a row that is taller than a page between its lines. @returns the part that fits into `roomPt`, and the rest;
 *  a first part always takes at least one line of each cell, so that cutting ends. */
export function splitRow(row: GridRow, roomPt: number): [GridRow, GridRow] {
  const limitPt = roomPt - 2 * row.paddingYPt;
  const cuts = row.cells.map((cell) => {
    let [count, usedPt] = [0, 0];
    for (const part of cell.parts) {
      if (count > 0 && usedPt + part.heightPt > limitPt) break;
      usedPt += part.heightPt;
      count += 1;
    }
    return count;
  });
  const piece = (side: 'first' | 'rest'): GridRow => {
    const cells = row.cells.map((cell, index) => ({ ...cell, parts: side === 'first' ? cell.parts.slice(0, cuts[index]) : cell.parts.slice(cuts[index]) }));
    return measureRow(cells, { paddingYPt: row.paddingYPt, minimumPt: 0, fill: row.fill });
  };
  return [piece('first'), { ...piece('rest'), ...(row.tailPt !== undefined && { tailPt: row.tailPt }) }];
}
