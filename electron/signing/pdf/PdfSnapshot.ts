import { nameOf, referenceOf, entryOf, itemsOf, type PdfValue } from './PdfValue.ts';
import type { PdfObject, PdfRevision, PdfRevisions } from './PdfRevision.ts';

/** A document as it stood at the end of one revision: the newest version of every object up to there. */
export interface PdfSnapshot {
  readonly text: string;
  readonly bytes: Buffer;
  readonly revision: PdfRevision;
  object(number: number): PdfObject | undefined;
}

/** @param index which revision is the last that counts */
export function snapshotAt(read: PdfRevisions, index: number): PdfSnapshot {
  const revision = read.revisions[index];
  if (revision === undefined) throw new Error(`There is no revision ${index} in this file.`);
  return {
    text: read.text,
    bytes: read.bytes,
    revision,
    object(number) {
      for (let at = index; at >= 0; at -= 1) {
        const object = read.revisions[at]?.objects.get(number);
        if (object !== undefined) return object;
      }
      return undefined;
    },
  };
}

/** The value itself, or what its reference points to (one step: nothing here refers to a reference). */
export function resolve(snapshot: PdfSnapshot, value: PdfValue | undefined): PdfValue | undefined {
  const number = referenceOf(value);
  return number === undefined ? value : snapshot.object(number)?.value;
}

/** The value's text as written, without stream. */
export function bodyText(snapshot: PdfSnapshot, object: PdfObject): string {
  return snapshot.text.slice(object.bodyStart, object.bodyEnd);
}

/** Object numbers of the pages in reading order. A tree that loops or has more than 100,000 nodes gives what came before. */
export function pageNumbers(snapshot: PdfSnapshot): readonly number[] {
  const pages: number[] = [];
  const seen = new Set<number>();
  const first = referenceOf(entryOf(snapshot.object(snapshot.revision.root)?.value, 'Pages'));
  const waiting = first === undefined ? [] : [first];
  while (waiting.length > 0 && seen.size < 100_000) {
    const number = waiting.pop();
    if (number === undefined || seen.has(number)) continue;
    seen.add(number);
    const node = snapshot.object(number)?.value;
    if (nameOf(entryOf(node, 'Type')) === 'Page') pages.push(number);
    const kids = (itemsOf(resolve(snapshot, entryOf(node, 'Kids'))) ?? []).map(referenceOf).filter((kid) => kid !== undefined);
    waiting.push(...kids.toReversed());
  }
  return pages;
}
