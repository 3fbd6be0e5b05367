import type { RichText, TextStyle } from '../text/TextStyle.ts';
import { layCell } from './Cell.ts';
import type { Cell, CellPart } from './Cell.ts';
import { columnWidths } from './columnWidths.ts';
import type { ColumnWidth } from './columnWidths.ts';
import { captionHeightPt, drawTableCaption } from './drawCaption.ts';
import type { Caption } from './drawCaption.ts';
import { figureText } from './figureText.ts';
import { measureRow } from './GridRow.ts';
import type { GridRow } from './GridRow.ts';
import { palette } from './palette.ts';
import { placeGrid } from './placeGrid.ts';
import type { GridHead } from './placeGrid.ts';
import type { ReportDocument } from './ReportDocument.ts';
import { typeScale } from './typeScale.ts';

export interface TableColumn {
  readonly head: RichText;
  readonly width: ColumnWidth;
  readonly align?: 'left' | 'center' | 'right';
  /** Figures: right-aligned with their head; zero and empty print —. Give equal decimals. */
  readonly figures?: boolean;
  readonly face?: TextStyle['face'];
}

export type TableRow =
  | { readonly kind: 'row'; readonly cells: readonly Cell[]; readonly strong?: boolean; readonly tinted?: boolean }
  /** A heading across all columns; stays with the row after it. */
  | { readonly kind: 'group'; readonly text: RichText; readonly right?: RichText }
  /** Bold; stays with the row before it. Its null cells stay empty even under figures. */
  | { readonly kind: 'total'; readonly cells: readonly Cell[] };

export interface TableSpec {
  readonly caption?: Caption;
  readonly columns: readonly TableColumn[];
  readonly rows: readonly TableRow[];
  /** 9/12.6 unless given; heads take its size in Medium. */
  readonly style?: TextStyle;
  readonly paddingXPt?: number;
  readonly paddingYPt?: number;
  /** Rules between columns, as forms have. */
  readonly verticals?: boolean;
  /** Height of what must stand on the page of the last row. */
  readonly tailPt?: number;
}

type Layout = Required<Pick<TableSpec, 'style' | 'paddingXPt' | 'paddingYPt'>> & { readonly widths: readonly number[]; readonly offsets: readonly number[] };

/** A table on the flow: rules 1.2, 0.6 and 0.3, caption above, 续表 with the same head on the pages that follow. */
export function addTable(report: ReportDocument, table: TableSpec): void {
  const { flow } = report;
  const layout = layOut(report, table);
  const rows = table.rows.map((row, index) => gridRow(report, table, row, layout, table.rows[index + 1]));
  const rowRule = table.verticals ? { widthPt: 0.3, color: palette.rule } : { widthPt: 0.3, color: palette.faint };
  flow.space(6);
  placeGrid(report, { x: flow.left, widthPt: flow.width, head: tableHead(report, table, layout), rows, rowRule, verticals: table.verticals ?? false, topRule: false, tailPt: table.tailPt });
  flow.space(6);
}

function layOut(report: ReportDocument, table: TableSpec): Layout {
  const style = table.style ?? typeScale.tableDense;
  const [paddingXPt, paddingYPt] = [table.paddingXPt ?? 4, table.paddingYPt ?? 3];
  const demands = table.columns.map((column, index) => ({
    width: column.width,
    paddingPt: 2 * paddingXPt,
    cells: [
      { cell: column.head, style: headStyle(style) },
      ...table.rows.flatMap((row) => (row.kind === 'group' ? [] : [{ cell: shownCell(column, row, row.cells[index] ?? null), style: cellStyle(column, row, style) }])),
    ],
  }));
  const widths = columnWidths(report.canvas.faces, demands, report.flow.width);
  const offsets = widths.map((_, index) => widths.slice(0, index).reduce((sum, width) => sum + width, 0));
  return { style, paddingXPt, paddingYPt, widths, offsets };
}

const headStyle = (style: TextStyle): TextStyle => ({ ...style, face: 'sansMedium', align: 'center' });

function shownCell(column: TableColumn, row: TableRow, cell: Cell): Cell {
  if (row.kind === 'total' && cell === null) return null;
  return column.figures && (cell === null || typeof cell === 'string') ? figureText(cell) : cell;
}

function cellStyle(column: TableColumn, row: TableRow, style: TextStyle): TextStyle {
  const face = row.kind === 'total' ? 'sansBold' : row.kind === 'row' && row.strong ? 'sansMedium' : (column.face ?? style.face);
  return { ...style, face, align: column.figures ? 'right' : (column.align ?? 'left') };
}

function gridRow(report: ReportDocument, table: TableSpec, row: TableRow, layout: Layout, next: TableRow | undefined): GridRow {
  const { style, paddingXPt, paddingYPt, widths, offsets } = layout;
  const { faces } = report.canvas;
  if (row.kind === 'group') return groupRow(report, row, layout);
  const cells = table.columns.map((column, index) => {
    const widthPt = widths[index] ?? 0;
    const parts = layCell(faces, shownCell(column, row, row.cells[index] ?? null), widthPt - 2 * paddingXPt, cellStyle(column, row, style));
    return { offsetPt: offsets[index] ?? 0, widthPt, paddingPt: paddingXPt, parts };
  });
  const fill = row.kind === 'row' && row.tinted ? palette.tintLight : undefined;
  return measureRow(cells, { paddingYPt, minimumPt: style.pitchPt, fill, keepWithNext: next?.kind === 'total' });
}

function groupRow(report: ReportDocument, row: TableRow & { kind: 'group' }, layout: Layout): GridRow {
  const { style, paddingXPt, paddingYPt } = layout;
  const inner = report.flow.width - 2 * paddingXPt;
  const text = layCell(report.canvas.faces, row.text, inner, { ...style, face: 'sansMedium', align: 'left' });
  const parts: CellPart[] = text.map((part, index) => ({
    heightPt: part.heightPt,
    draw(canvas, x, top) {
      part.draw(canvas, x, top);
      if (row.right && index === 0) canvas.text(row.right, x, top + style.pitchPt / 2, style, { widthPt: inner, align: 'right' });
    },
  }));
  const cell = { offsetPt: 0, widthPt: report.flow.width, paddingPt: paddingXPt, parts };
  return measureRow([cell], { paddingYPt, minimumPt: style.pitchPt, fill: palette.tintLight, keepWithNext: true });
}

function tableHead(report: ReportDocument, table: TableSpec, layout: Layout): GridHead {
  const { canvas, flow } = report;
  const style = headStyle(layout.style);
  const paddingPt = layout.paddingXPt * 0.6;
  const cells = table.columns.map((column, index) => {
    const widthPt = layout.widths[index] ?? 0;
    const right = column.figures || column.align === 'right';
    const parts = layCell(canvas.faces, column.head, widthPt - paddingPt - (right ? layout.paddingXPt : paddingPt), { ...style, align: right ? 'right' : 'center' });
    return { x: flow.left + (layout.offsets[index] ?? 0), widthPt, parts, textPt: parts.length * style.pitchPt };
  });
  const rowPt = Math.max(...cells.map((cell) => cell.textPt)) + 2 * Math.max(layout.paddingYPt, 2.4) + 2;
  const captionPt = table.caption ? captionHeightPt : 0;
  return {
    heightPt: captionPt + rowPt,
    draw(top, continued) {
      if (table.caption) drawTableCaption(report, table.caption, { x: flow.left, top, widthPt: flow.width }, continued);
      const y = top + captionPt;
      canvas.fillBox({ x: flow.left, y, width: flow.width, height: rowPt }, palette.tintFaint);
      canvas.horizontalRule(flow.left, flow.left + flow.width, y, { widthPt: 1.2 });
      canvas.horizontalRule(flow.left, flow.left + flow.width, y + rowPt, { widthPt: 0.6 });
      if (table.verticals) for (const cell of cells.slice(1)) canvas.verticalRule(cell.x, y, y + rowPt, { widthPt: 0.3, color: palette.rule });
      for (const cell of cells) cell.parts.forEach((part, index) => part.draw(canvas, cell.x + paddingPt, y + (rowPt - cell.textPt) / 2 + index * style.pitchPt));
    },
  };
}
