import type { Canvas, SignatureField } from './Canvas.ts';
import type { Flow } from './Flow.ts';
import type { DocumentKind, PageGeometry } from './pageGeometry.ts';
import type { DocumentLanguage, TypesettingWords } from './typesettingWords.ts';

/** Text at the four corners of a page; the centre of the foot counts pages. */
export interface RunningLines {
  readonly headLeft?: string;
  readonly headRight?: string;
  readonly footLeft?: string;
  readonly footRight?: string;
}

export interface ReportOptions {
  readonly kind: DocumentKind;
  readonly language: DocumentLanguage;
  readonly info: { readonly title: string; readonly author: string; readonly subject: string; readonly creationDate: Date };
  /** Whatever tells this document from all others (number, revision, digest): the file identifier is made from it and nothing else. */
  readonly idSeed: string;
  /** Folder that holds `noto-serif-sc/` and `noto-sans-sc/`. */
  readonly fontDirectory: string;
  readonly running?: RunningLines;
  /** Two words across every page, under everything: what a draft says of itself, e.g. `草稿 未签署`. */
  readonly watermark?: string;
}

export interface OutlineEntry {
  readonly level: 1 | 2;
  readonly number?: string;
  readonly title: string;
  /** From 0. */
  readonly pageIndex: number;
}

export interface Attachment {
  readonly name: string;
  readonly mime: string;
  readonly relationship: 'Source' | 'Data' | 'Alternative' | 'Supplement' | 'Unspecified';
  readonly description: string;
  readonly date: Date;
}

export interface FinishedDocument {
  readonly bytes: Uint8Array;
  /** Reserved places, in the order they were laid out; the signer adds fields there. */
  readonly signatureFields: readonly SignatureField[];
  readonly pageCount: number;
  /** Characters that no face has. Not empty: do not sign. */
  readonly missingCharacters: readonly string[];
}

/** One document while it is being set. `add…` functions of this folder take it first and stack blocks on its flow;
 *  `draw…` functions take its canvas and a place. Units are points from the top left corner. */
export interface ReportDocument {
  readonly kind: DocumentKind;
  readonly language: DocumentLanguage;
  readonly words: TypesettingWords;
  readonly page: PageGeometry;
  readonly canvas: Canvas;
  readonly flow: Flow;
  /** Headings drawn so far, in order; complete once everything is added. */
  readonly outline: readonly OutlineEntry[];
  /** Record a heading on the current page in bookmarks and contents; called by the heading blocks. */
  noteOutline(entry: Omit<OutlineEntry, 'pageIndex'>): void;
  /** Remember the current page under a name, for `pageOf`. */
  markPage(name: string): void;
  /** Page number, from 1, of a marked page. Only inside `canvas.later` are all marks known; an unknown name throws. */
  pageOf(name: string): number;
  /** No head and foot on the current page (covers). */
  withoutRunningLines(): void;
  /** Embed a file as an associated file of the document. */
  attach(bytes: Uint8Array, attachment: Attachment): void;
  /** Draw everything deferred, heads and feet, close the file. Call once. */
  finish(): Promise<FinishedDocument>;
}
