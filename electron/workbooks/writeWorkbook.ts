import { writeXlsx, type Cell, type CellStyle, type CellValue, type WriteSheet } from 'hucre/xlsx';
import type { Day } from '../../assessment-specs/schema/primitives.ts';
import { cellText, looksLikeFormula } from './cellText.ts';
import { rowHeight } from './rowHeight.ts';
import type { SheetColumn, SheetPlan, SheetRow, SheetValue } from './SheetPlan.ts';

const line = { style: 'thin', color: { rgb: '808080' } } as const;
const border = { top: line, right: line, bottom: line, left: line };
const titleStyle: CellStyle = { font: { name: '宋体', size: 16, bold: true }, alignment: { horizontal: 'center', vertical: 'center' } };
const subtitleStyle: CellStyle = { font: { name: '宋体', size: 10 }, alignment: { horizontal: 'left', vertical: 'center' } };
const headStyle: CellStyle = {
  font: { name: '宋体', size: 10, bold: true }, fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'E7E6E6' } }, border,
  alignment: { horizontal: 'center', vertical: 'center', wrapText: true },
};
/** Title, subtitle, heads. */
const headRows = 3;

/** Sheets as they are planned -> the bytes of an .xlsx. Same plans and day, same bytes. @param made the day that the file says it was made on */
export async function writeWorkbook(plans: readonly SheetPlan[], { title, made }: { readonly title: string; readonly made: Day }): Promise<Uint8Array> {
  const at = new Date(`${made}T00:00:00Z`);
  return writeXlsx({
    properties: { title: cellText(title), creator: '安准', lastModifiedBy: '安准', created: at, modified: at },
    defaultFont: { name: '宋体', size: 10 },
    sheets: plans.map(sheetOf),
  });
}

function sheetOf(plan: SheetPlan): WriteSheet {
  const last = plan.columns.length - 1;
  const across = (row: number) => ({ startRow: row, startCol: 0, endRow: row, endCol: last });
  const body = plan.rows.length === 0 ? [{ cells: [plan.whenEmpty] }] : plan.rows;
  const cells = new Map<string, Partial<Cell>>([['0,0', { style: titleStyle }], ['1,0', { style: subtitleStyle }]]);
  plan.columns.forEach((_column, index) => cells.set(`${headRows - 1},${index}`, { style: headStyle }));
  body.forEach((row, position) => plan.columns.forEach((column, index) => {
    const own = ownLook(row.cells[index] ?? null, column, row);
    if (own !== null) cells.set(`${headRows + position},${index}`, own);
  }));
  return {
    name: plan.name,
    columns: plan.columns.map((column) => ({ width: column.width, style: styleOf(column) })),
    rows: [[cellText(plan.title)], [cellText(plan.subtitle)], plan.columns.map(({ head }) => head), ...body.map(({ cells: values }) => plan.columns.map((_column, index) => written(values[index] ?? null)))],
    cells,
    merges: [across(0), across(1), ...(plan.rows.length === 0 ? [across(headRows)] : [])],
    rowDefs: new Map([30, 20, 24, ...body.map((row) => rowHeight(row, plan.columns))].map((height, index) => [index, { height }])),
    freezePane: { rows: headRows, columns: plan.frozenColumns },
    pageSetup: {
      paperSize: plan.paper, orientation: plan.orientation, fitToPage: true, fitToWidth: 1, fitToHeight: 0, printTitlesRow: `$${headRows}:$${headRows}`, horizontalCentered: true,
      margins: { top: 0.5, bottom: 0.6, left: 0.4, right: 0.4, header: 0.3, footer: 0.3 },
    },
    headerFooter: { oddFooter: '&C第 &P 页，共 &N 页' },
  };
}

function written(value: SheetValue): CellValue {
  if (value === null || value === '' || typeof value === 'number') return value === '' ? null : value;
  if (typeof value === 'string') return cellText(value);
  if ('alert' in value) return cellText(value.alert);
  // a sheet knows no offsets: what counts is the wall clock of those who wrote it
  return new Date('day' in value ? `${value.day}T00:00:00Z` : `${value.instant.slice(0, 19)}Z`);
}

/** What a cell has that its column does not give it; null when there is nothing. */
function ownLook(value: SheetValue, column: SheetColumn, { total = false }: SheetRow): Partial<Cell> | null {
  const alert = value !== null && typeof value === 'object' && 'alert' in value;
  const formula = typeof value === 'string' && looksLikeFormula(value);
  const style = alert || formula || total ? { style: styleOf(column, { alert, formula, total }) } : {};
  // hucre takes #N/A and its like for errors; a run of text is always text
  if (typeof value === 'string' && value.startsWith('#')) return { ...style, richText: [{ text: cellText(value) }] };
  return 'style' in style ? style : null;
}

function styleOf({ align = 'left', kind = 'text' }: SheetColumn, { alert = false, formula = false, total = false } = {}): CellStyle {
  const format = formula ? '@' : formats[kind];
  return {
    font: { name: '宋体', size: 10, bold: total || alert, ...(alert && { color: { rgb: 'C00000' } }) }, border,
    alignment: { horizontal: align, vertical: 'center', wrapText: true }, ...(format !== null && { numFmt: format }),
  };
}

const formats: Readonly<Record<NonNullable<SheetColumn['kind']>, string | null>> = { text: null, count: '0', money: '#,##0.00', day: 'yyyy-mm-dd', instant: 'yyyy-mm-dd hh:mm' };
