import type { FaceName } from './FaceName.ts';
import type { FaceSet } from './FaceSet.ts';

export type Align = 'left' | 'center' | 'right' | 'justify';

/** How text is set. Sizes in points; `Em` values are shares of the size. */
export interface TextStyle {
  readonly face: FaceName;
  readonly sizePt: number;
  /** Distance from line to line; also the height one line takes in a cell. */
  readonly pitchPt: number;
  /** Face of Latin letters and figures where it differs (tables and cover values: Sans). */
  readonly latinFace?: FaceName;
  /** `#rrggbb`; ink unless given. */
  readonly color?: string;
  readonly align?: Align;
  /** Gap between Chinese and Latin: 0.15 in body, 0.09 in tables (the default). */
  readonly latinGapEm?: number;
  /** First-line indent, in characters. */
  readonly indentEm?: number;
  /** Indent of the following lines, in characters. */
  readonly hangEm?: number;
  /** Letter grid: a leading bracket keeps its whole em. */
  readonly onGrid?: boolean;
}

/** A stretch of text inside a paragraph that differs from the paragraph's style. */
export interface TextSpan {
  readonly text: string;
  readonly face?: FaceName;
  readonly latinFace?: FaceName;
  readonly sizePt?: number;
  readonly color?: string;
  /** Never broken across lines unless it alone is wider than the line. */
  readonly together?: boolean;
}

/** What inline objects may draw with. */
export interface Ink {
  readonly pdf: PDFKit.PDFDocument;
  readonly faces: FaceSet;
  /** Run `draw` when the document is finished, on the page that is current now. */
  later(draw: () => void): void;
}

/** Something drawn that stands in a line like one long character: a box, a mark, a tag, a name spread out. */
export interface InlineObject {
  readonly kind: 'object';
  /** Width it takes, given the faces and the size of the text around it. */
  widthPt(faces: FaceSet, sizePt: number): number;
  /** @param x left edge @param centreY centre of the line, in page coordinates from the top */
  draw(ink: Ink, x: number, centreY: number, sizePt: number): void;
}

/** Text with optional spans and objects. A line feed starts a new line. */
export type RichText = string | readonly (string | TextSpan | InlineObject)[];

/** Distance from the centre of a line to its baseline, as a share of the size: measured, the same for all six faces. */
export const baselineBelowCentreEm = 0.37;

export const inkColor = '#141414';
