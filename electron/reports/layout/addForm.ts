import { measureText } from '../text/fitTextSize.ts';
import type { RichText, TextStyle } from '../text/TextStyle.ts';
import { layCell } from './Cell.ts';
import type { Cell } from './Cell.ts';
import { captionHeightPt, drawTableCaption } from './drawCaption.ts';
import type { Caption } from './drawCaption.ts';
import { measureRow } from './GridRow.ts';
import type { GridCell } from './GridRow.ts';
import { palette } from './palette.ts';
import { placeGrid } from './placeGrid.ts';
import type { ReportDocument } from './ReportDocument.ts';
import { typeScale } from './typeScale.ts';

/** A label stands on a tint, centred, in Medium; a value takes the rest of its row by weight (1 unless given). */
export type FormCell =
  | { readonly label: RichText; readonly widthPt?: number; readonly weight?: number }
  | { readonly value: Cell; readonly widthPt?: number; readonly weight?: number; readonly align?: 'left' | 'center' | 'right' };

export interface FormSpec {
  readonly caption?: Caption;
  readonly rows: readonly (readonly FormCell[])[];
  /** 9.5/14 unless given. */
  readonly style?: TextStyle;
  readonly paddingXPt?: number;
  readonly paddingYPt?: number;
  /** Width of a label that begins a row, 66 unless given. Labels further right are as wide as their text. */
  readonly labelWidthPt?: number;
  readonly minimumRowPt?: number;
  /** Height of what must stand on the page of the last row. */
  readonly tailPt?: number;
}

/** A form on the flow: outer rules 1.2, rows and verticals 0.3, labels tinted. Rows stay whole across pages. */
export function addForm(report: ReportDocument, form: FormSpec): void {
  const { flow } = report;
  const style = form.style ?? typeScale.table;
  const paddingYPt = form.paddingYPt ?? 4.5;
  const rows = form.rows.map((cells) => measureRow(layRow(report, form, cells, style), { paddingYPt, minimumPt: Math.max(style.pitchPt, (form.minimumRowPt ?? 0) - 2 * paddingYPt) }));
  const { caption } = form;
  const head = {
    heightPt: caption ? captionHeightPt : 0,
    draw: (top: number, continued: boolean): void => {
      if (caption) drawTableCaption(report, caption, { x: flow.left, top, widthPt: flow.width }, continued);
    },
  };
  flow.space(6);
  placeGrid(report, { x: flow.left, widthPt: flow.width, head, rows, rowRule: { widthPt: 0.3, color: palette.rule }, verticals: true, topRule: true, tailPt: form.tailPt });
  flow.space(6);
}

function layRow(report: ReportDocument, form: FormSpec, cells: readonly FormCell[], style: TextStyle): GridCell[] {
  const { faces } = report.canvas;
  const paddingPt = form.paddingXPt ?? 5;
  const labelStyle: TextStyle = { ...style, face: 'sansMedium', align: 'center' };
  const fixed = cells.map((cell, index) => {
    if (cell.widthPt !== undefined) return cell.widthPt;
    if (!('label' in cell) || cell.weight !== undefined) return 0;
    return index === 0 ? (form.labelWidthPt ?? 66) : measureText(faces, cell.label, labelStyle) + 4 * paddingPt;
  });
  const weights = cells.map((cell, index) => (fixed[index] ? 0 : (cell.weight ?? 1)));
  const totalWeight = weights.reduce((sum, weight) => sum + weight, 0);
  const freePt = report.flow.width - fixed.reduce((sum, width) => sum + width, 0);
  let offsetPt = 0;
  return cells.map((cell, index) => {
    const widthPt = fixed[index] || (freePt * (weights[index] ?? 0)) / totalWeight;
    const isLabel = 'label' in cell;
    const parts = layCell(faces, isLabel ? cell.label : cell.value, widthPt - 2 * paddingPt, isLabel ? labelStyle : { ...style, align: cell.align ?? 'left' });
    const laid = { offsetPt, widthPt, paddingPt, parts, fill: isLabel ? palette.tintFaint : undefined };
    offsetPt += widthPt;
    return laid;
  });
}
