import { measureText } from '../text/fitTextSize.ts';
import type { TextStyle } from '../text/TextStyle.ts';
import type { Box, Canvas } from './Canvas.ts';
import { palette } from './palette.ts';
import type { ReportDocument } from './ReportDocument.ts';
import { typeScale } from './typeScale.ts';

/** Look of one small cell: `faint` not asked, `grey` answered, `framed` heavy frame, `solid` black, `dashed` open question. */
export type GridCellLook = 'faint' | 'grey' | 'framed' | 'solid' | 'dashed';

export interface CellGridSpec {
  readonly rows: readonly { readonly head: string; readonly title: string; readonly cells: readonly { readonly text: string; readonly look: GridCellLook }[]; readonly right?: string }[];
}

const cell = { width: 16.2, height: 13.6, step: 18.2 };
const rowPt = 18.6;
const dense = typeScale.tableDense;

/** Many small numbered cells in rows, so that all can be seen at once (page 07). Rows break across pages. */
export function addCellGrid(report: ReportDocument, grid: CellGridSpec): void {
  const { canvas, flow } = report;
  const headStyle: TextStyle = { ...dense, face: 'sansMedium' };
  const headPt = Math.max(...grid.rows.map((row) => measureText(canvas.faces, row.head, headStyle))) + 10;
  const titlePt = Math.max(...grid.rows.map((row) => measureText(canvas.faces, row.title, dense))) + 10;
  const right = flow.left + flow.width;
  grid.rows.forEach((row, index) => {
    const top = flow.claim(rowPt);
    const centreY = top + rowPt / 2;
    const heavy = index === 0 || top <= flow.top + 0.01;
    canvas.horizontalRule(flow.left, right, top, heavy ? { widthPt: 1.2 } : { widthPt: 0.3, color: palette.faint });
    canvas.text(row.head, flow.left + 3, centreY, headStyle);
    canvas.text(row.title, flow.left + headPt, centreY, dense);
    row.cells.forEach((item, column) => drawGridCell(canvas, item, { x: flow.left + headPt + titlePt + column * cell.step, y: centreY - cell.height / 2, width: cell.width, height: cell.height }));
    if (row.right) canvas.text(row.right, right - 3 - measureText(canvas.faces, row.right, typeScale.running), centreY, typeScale.running);
    if (index === grid.rows.length - 1) canvas.horizontalRule(flow.left, right, top + rowPt, { widthPt: 1.2 });
  });
  flow.space(8);
}

/** What the looks mean, in one right-aligned line. @param top of a line 18 points high, such as a heading's */
export function drawCellLegend(canvas: Canvas, legend: readonly { look: GridCellLook; words: string }[], top: number): void {
  const { left, blockWidth } = canvas.page;
  let x = left + blockWidth;
  for (const { look, words } of [...legend].reverse()) {
    const wordsPt = measureText(canvas.faces, words, dense);
    canvas.text(words, x - wordsPt, top + 9, dense);
    drawGridCell(canvas, { text: '', look }, { x: x - wordsPt - 19, y: top + 4, width: 14.5, height: 10.5 });
    x -= wordsPt + 28;
  }
}

/** The same legend as a line of its own on the flow; stays with the grid after it. */
export function addCellLegend(report: ReportDocument, legend: readonly { look: GridCellLook; words: string }[]): void {
  report.flow.keepWithNext(20, (top) => drawCellLegend(report.canvas, legend, top));
}

export function drawGridCell(canvas: Canvas, item: { text: string; look: GridCellLook }, box: Box): void {
  const { look } = item;
  if (look === 'grey') canvas.fillBox(box, palette.tint);
  if (look === 'solid') canvas.fillBox(box, palette.ink);
  const stroke = { faint: { widthPt: 0.5, color: palette.faint }, grey: { widthPt: 0.6, color: palette.rule }, framed: { widthPt: 1.8 }, solid: { widthPt: 0.6 }, dashed: { widthPt: 0.8, dash: [2, 1.4] as const } }[look];
  canvas.strokeBox(box, stroke);
  const style: TextStyle = { ...dense, face: look === 'faint' ? 'sans' : 'sansMedium', color: look === 'solid' ? palette.white : look === 'faint' ? palette.rule : palette.ink };
  canvas.text(item.text, box.x, box.y + box.height / 2, style, { widthPt: box.width, align: 'center' });
}
