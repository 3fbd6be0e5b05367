/** `landscape`: registers with many columns, bound at the top edge. */
export type DocumentKind = 'report' | 'letter' | 'landscape';

/** Millimetres as points. */
export const mm = (value: number): number => (value * 72) / 25.4;

/** Where things stand on an A4 page, in points from the top left corner (DOCUMENTS 'Geometry'). */
export interface PageGeometry {
  readonly widthPt: number;
  readonly heightPt: number;
  /** Text block. Binding edge is the left. */
  readonly left: number;
  readonly top: number;
  readonly blockWidth: number;
  readonly blockHeight: number;
  /** Centre of the running head's line. */
  readonly headCentreY: number;
  /** Rule under the running head; none on letters. */
  readonly headRuleY?: number;
  readonly footCentreY: number;
}

const a4 = { widthPt: 595.28, heightPt: 841.89 };

/** GB/T 9704 letter: 22 lines × 28.99, 28 characters × 15.75 (28 × 16 would be 448 > 156 mm). */
export const letterGrid = { linePt: 28.99, lines: 22, characterPt: 15.75, characters: 28 };

export const pageGeometries: Readonly<Record<DocumentKind, PageGeometry>> = {
  report: {
    ...a4,
    left: mm(28),
    top: mm(30),
    blockWidth: a4.widthPt - mm(28) - mm(22),
    blockHeight: a4.heightPt - mm(30) - mm(26),
    headCentreY: mm(19.5),
    headRuleY: mm(19.5) + 8,
    footCentreY: a4.heightPt - mm(15.5),
  },
  letter: {
    ...a4,
    left: mm(28),
    top: mm(37),
    blockWidth: letterGrid.characters * letterGrid.characterPt,
    blockHeight: letterGrid.lines * letterGrid.linePt,
    headCentreY: mm(28),
    footCentreY: mm(37) + letterGrid.lines * letterGrid.linePt + mm(7) + 4,
  },
  landscape: {
    widthPt: a4.heightPt,
    heightPt: a4.widthPt,
    left: mm(16),
    top: mm(32),
    blockWidth: a4.heightPt - 2 * mm(16),
    blockHeight: a4.widthPt - mm(32) - mm(20),
    headCentreY: mm(22),
    headRuleY: mm(22) + 8,
    footCentreY: a4.widthPt - mm(12.5),
  },
};
