import type { Canvas } from './Canvas.ts';
import { contentTop, splitRow } from './GridRow.ts';
import type { GridRow } from './GridRow.ts';
import { palette } from './palette.ts';
import type { ReportDocument } from './ReportDocument.ts';

/** What stands above the rows on every page. */
export interface GridHead {
  readonly heightPt: number;
  /** @param continued on every page after the first */
  draw(top: number, continued: boolean): void;
}

export interface Grid {
  readonly x: number;
  readonly widthPt: number;
  readonly head: GridHead;
  readonly rows: readonly GridRow[];
  /** Hairline between rows. */
  readonly rowRule: { readonly widthPt: number; readonly color: string };
  /** Rules between the cells of each row (forms). */
  readonly verticals: boolean;
  /** Heavy rule where rows begin; a table with a head has it above the head instead. */
  readonly topRule: boolean;
  /** Height of what must stand on the page of the last row: places to sign, which alone on a page could belong to anything. */
  readonly tailPt?: number | undefined;
}

const outerPt = 1.2;
const brokenPt = 0.6;

/** Stack the rows of a grid, page by page: rows stay whole, kept rows stay with the next, a row taller than a page breaks
 *  between lines. On each page all fills are drawn, then all rules, then the contents: a fill after a rule would erase it. */
export function placeGrid(report: ReportDocument, grid: Grid): void {
  const { flow } = report;
  const queue = withTail(grid);
  let continued = false;
  const fullRoomPt = flow.pageHeight - grid.head.heightPt;
  // a row taller than a page is broken anyway: no reason to leave the rest of this one empty
  flow.ensure(grid.head.heightPt + ((queue[0]?.heightPt ?? 0) > fullRoomPt ? fewestLinesPt : Math.min(neededHeight(queue, 0), fullRoomPt)));
  while (queue.length) {
    const roomPt = flow.remaining - grid.head.heightPt;
    const taken = takeRows(queue, roomPt, fullRoomPt);
    const rowsPt = taken.reduce((sum, row) => sum + row.heightPt, 0);
    if (taken.length) {
      const top = flow.claim(grid.head.heightPt + rowsPt);
      grid.head.draw(top, continued);
      drawRows(report.canvas, grid, taken, top + grid.head.heightPt, queue.length > 0);
      continued = true;
    }
    if (queue.length) flow.breakPage();
  }
}

/** The rows, the last one with the height of what follows it. */
function withTail({ rows, tailPt }: Grid): GridRow[] {
  return rows.map((row, index) => (tailPt !== undefined && index === rows.length - 1 ? { ...row, tailPt } : row));
}

/** Height of row `index` and of those that it must stay with. */
function neededHeight(rows: readonly GridRow[], index: number): number {
  const row = rows[index];
  if (!row) return 0;
  return row.heightPt + (row.tailPt ?? 0) + (row.keepWithNext ? neededHeight(rows, index + 1) : 0);
}

const fewestLinesPt = 50;

function takeRows(queue: GridRow[], roomPt: number, fullRoomPt: number): GridRow[] {
  const taken: GridRow[] = [];
  let leftPt = roomPt;
  for (let row = queue[0]; row; row = queue[0]) {
    const tooTall = row.heightPt > fullRoomPt;
    if (!tooTall && Math.min(neededHeight(queue, 0), fullRoomPt) > leftPt + 0.01) break;
    if (tooTall && row.heightPt > leftPt) {
      if (leftPt < fewestLinesPt && leftPt < fullRoomPt - 0.01) break;
      const [first, rest] = splitRow(row, leftPt);
      queue.splice(0, 1, rest);
      taken.push(first);
      break;
    }
    queue.shift();
    taken.push(row);
    leftPt -= row.heightPt;
  }
  return taken;
}

function drawRows(canvas: Canvas, grid: Grid, rows: readonly GridRow[], top: number, broken: boolean): void {
  const right = grid.x + grid.widthPt;
  const tops = rows.map((_, index) => top + rows.slice(0, index).reduce((sum, row) => sum + row.heightPt, 0));
  const bottom = top + rows.reduce((sum, row) => sum + row.heightPt, 0);
  rows.forEach((row, index) => {
    const y = tops[index] ?? top;
    if (row.fill) canvas.fillBox({ x: grid.x, y, width: grid.widthPt, height: row.heightPt }, row.fill);
    for (const cell of row.cells) if (cell.fill) canvas.fillBox({ x: grid.x + cell.offsetPt, y, width: cell.widthPt, height: row.heightPt }, cell.fill);
  });
  rows.forEach((row, index) => {
    const y = tops[index] ?? top;
    if (index) canvas.horizontalRule(grid.x, right, y, grid.rowRule);
    if (grid.verticals) for (const cell of row.cells) if (cell.offsetPt > 0.01) canvas.verticalRule(grid.x + cell.offsetPt, y, y + row.heightPt, { widthPt: 0.3, color: palette.rule });
  });
  if (grid.topRule) canvas.horizontalRule(grid.x, right, top, { widthPt: outerPt });
  canvas.horizontalRule(grid.x, right, bottom, { widthPt: broken ? brokenPt : outerPt });
  rows.forEach((row, index) => {
    for (const cell of row.cells) {
      let y = contentTop(row, cell, tops[index] ?? top);
      for (const part of cell.parts) {
        part.draw(canvas, grid.x + cell.offsetPt + cell.paddingPt, y);
        y += part.heightPt;
      }
    }
  });
}
