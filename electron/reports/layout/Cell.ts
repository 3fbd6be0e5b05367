import { drawLine } from '../text/drawLine.ts';
import type { FaceSet } from '../text/FaceSet.ts';
import { rewrapShortLastLine } from '../text/rewrapShortLastLine.ts';
import type { RichText, TextStyle } from '../text/TextStyle.ts';
import type { Box, Canvas } from './Canvas.ts';

/** Something drawn that fills a cell's width: a bar, a picture, a place to sign. */
export interface CellBlock {
  readonly kind: 'block';
  readonly heightPt: number;
  /** Width it would like in a fitted column. */
  readonly widthPt?: number;
  /** @param box the cell's inner width, this block's height */
  draw(canvas: Canvas, box: Box): void;
}

/** Text that is set differently from the rest of its row. */
export interface StyledCell {
  readonly kind: 'styled';
  readonly text: RichText;
  readonly style: Partial<TextStyle>;
}

/** Several pieces under each other. */
export interface CellStack {
  readonly kind: 'stack';
  readonly parts: readonly (RichText | CellBlock | StyledCell)[];
}

/** What a table or form cell may hold; null is an empty cell. */
export type Cell = RichText | CellBlock | StyledCell | CellStack | null;

/** A piece of a cell that is never split across pages: one line or one block. */
export interface CellPart {
  readonly heightPt: number;
  draw(canvas: Canvas, x: number, top: number): void;
}

export function stack(...parts: CellStack['parts']): CellStack {
  return { kind: 'stack', parts };
}

/** Lay a cell out in its inner width. Cells are never justified. */
export function layCell(faces: FaceSet, cell: Cell, widthPt: number, style: TextStyle): CellPart[] {
  if (cell === null) return [];
  if (typeof cell === 'string' || Array.isArray(cell)) return layText(faces, cell as RichText, widthPt, style);
  const piece = cell as CellBlock | StyledCell | CellStack;
  if (piece.kind === 'styled') return layText(faces, piece.text, widthPt, { ...style, ...piece.style });
  if (piece.kind === 'stack') return piece.parts.flatMap((part) => layCell(faces, part, widthPt, style));
  return [{ heightPt: piece.heightPt, draw: (canvas, x, y) => piece.draw(canvas, { x, y, width: widthPt, height: piece.heightPt }) }];
}

function layText(faces: FaceSet, text: RichText, widthPt: number, style: TextStyle): CellPart[] {
  const align = style.align === 'justify' ? 'left' : style.align;
  return rewrapShortLastLine(faces, text, widthPt, style).map((line) => ({
    heightPt: style.pitchPt,
    draw: (canvas, x, top) => drawLine(canvas, line, { x, centreY: top + style.pitchPt / 2, sizePt: style.sizePt, align }),
  }));
}
