import { resolve, type PdfSnapshot } from './PdfSnapshot.ts';
import { readPdfText } from './pdfTextString.ts';
import { entryOf, itemsOf, referenceOf, type PdfValue } from './PdfValue.ts';

/** One entry of the EmbeddedFiles name tree. `fileSpecification` is its object, or null when it is written in place. */
export interface NamedAttachment {
  readonly name: string;
  readonly fileSpecification: number | null;
}

/** More nodes than a document made here ever has; keeps a tree that loops from running on. */
const mostNodes = 1000;

/** The attachments that a reader lists, and every object that the list is written in. */
export function namedAttachments(snapshot: PdfSnapshot): { readonly attachments: readonly NamedAttachment[]; readonly objects: readonly number[] } {
  const attachments: NamedAttachment[] = [];
  const objects: number[] = [];
  const follow = (value: PdfValue | undefined): PdfValue | undefined => {
    const number = referenceOf(value);
    if (number !== undefined) objects.push(number);
    return resolve(snapshot, value);
  };
  const names = follow(entryOf(snapshot.object(snapshot.revision.root)?.value, 'Names'));
  const waiting: (PdfValue | undefined)[] = [entryOf(names, 'EmbeddedFiles')];
  for (let visited = 0; waiting.length > 0 && visited < mostNodes; visited += 1) {
    const node = follow(waiting.pop());
    waiting.push(...(itemsOf(follow(entryOf(node, 'Kids'))) ?? []));
    const pairs = itemsOf(follow(entryOf(node, 'Names'))) ?? [];
    for (let index = 0; index + 1 < pairs.length; index += 2) {
      const key = pairs[index];
      if (key?.kind === 'string') attachments.push({ name: readPdfText(key.latin1), fileSpecification: referenceOf(pairs[index + 1]) ?? null });
    }
  }
  return { attachments, objects };
}
