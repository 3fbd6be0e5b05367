import type { PdfValue } from './PdfValue.ts';

/** One indirect object as it stands in the file. Offsets count bytes from the start of the file. */
export interface PdfObject {
  readonly number: number;
  readonly start: number;
  readonly end: number;
  readonly value: PdfValue;
  /** The value's own text, without `obj`, stream and `endobj`. */
  readonly bodyStart: number;
  readonly bodyEnd: number;
  readonly stream: { readonly start: number; readonly end: number } | null;
}

/** One stretch from objects to `%%EOF`, with nothing between that is not accounted for. */
export interface PdfRevision {
  readonly start: number;
  readonly end: number;
  readonly objects: ReadonlyMap<number, PdfObject>;
  readonly crossReferenceAt: number;
  readonly size: number;
  readonly root: number;
  readonly info: number | null;
  /** The two identifiers as written, `[<…> <…>]`. */
  readonly idText: string;
}

/** Why the bytes are not the sound PDF that they ought to be, and from which byte on. */
export interface SoundnessProblem {
  readonly kind: 'notPdf' | 'header' | 'objects' | 'crossReference' | 'trailer' | 'bytesAfterEnd';
  readonly offset: number;
  readonly detail: string;
}

/** A file read from its first byte to its last. `problem` says where reading stopped; the revisions before it are sound. */
export interface PdfRevisions {
  readonly bytes: Buffer;
  readonly text: string;
  readonly revisions: readonly PdfRevision[];
  readonly problem: SoundnessProblem | null;
}
