import { readRevisions } from '../../../electron/signing/pdf/readRevisions.ts';
import { snapshotAt, bodyText, type PdfSnapshot } from '../../../electron/signing/pdf/PdfSnapshot.ts';
import { writeRevision } from '../../../electron/signing/pdf/writeRevision.ts';

/** A file followed by a well-formed update of an attacker's choosing. */
export function anUpdate(pdf: Uint8Array, choose: (document: PdfSnapshot) => ReadonlyMap<number, string>): Uint8Array {
  const read = readRevisions(pdf);
  const document = snapshotAt(read, read.revisions.length - 1);
  const bodies = new Map([...choose(document)].map(([number, body]) => [number, Buffer.from(body, 'latin1')]));
  return Buffer.concat([pdf, writeRevision(document.revision, bodies).bytes]);
}

/** The text of the newest version of an object. */
export function textOfObject(document: PdfSnapshot, number: number): string {
  const object = document.object(number);
  if (object === undefined) throw new Error(`no object ${number}`);
  return bodyText(document, object);
}

/** The same bytes with one changed. */
export function flipped(pdf: Uint8Array, at: number): Uint8Array {
  const copy = Buffer.from(pdf);
  copy[at] = (copy[at] ?? 0) ^ 1;
  return copy;
}

/** Where the hex strings of the signatures stand, in order; without the angle brackets. */
export function contentsPlaces(pdf: Uint8Array): readonly { readonly start: number; readonly end: number }[] {
  const text = Buffer.from(pdf).toString('latin1');
  return [...text.matchAll(/\/Contents <([0-9a-f]+)>/g)].map((match) => ({ start: match.index + 11, end: match.index + 11 + (match[1] ?? '').length }));
}
