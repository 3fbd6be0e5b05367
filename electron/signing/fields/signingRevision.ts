import { dictionaryWith } from './dictionaryWith.ts';
import { byteRangeText, signatureBody, type SignatureStatement } from './signatureBody.ts';
import { widgetBody, type Widget } from './widgetBody.ts';
import { formBody } from '../appearance/formBody.ts';
import { pictureBodies } from '../appearance/pictureBodies.ts';
import type { DrawnAppearance } from '../appearance/SignatureAppearance.ts';
import { bodyText, type PdfSnapshot } from '../pdf/PdfSnapshot.ts';
import { writeRevision } from '../pdf/writeRevision.ts';

/** An update that fills one field, its /Contents still zeros. `byteRange` counts from the start of the file. */
export interface SigningRevision {
  readonly bytes: Buffer;
  readonly byteRange: readonly [number, number, number, number];
}

/**
 * The whole update of one signature: dictionary, widget, appearance and, for the first, the catalog's permissions; nothing
 * else. Signing writes it, and inspection writes it again from what it reads: an update that differs is not permitted.
 * @param before the document up to here @param widgetNumber the planned field's object
 * @param contentsLength bytes reserved for the CMS
 */
export function signingRevision(
  before: PdfSnapshot,
  widgetNumber: number,
  widget: Widget,
  statement: SignatureStatement,
  drawn: DrawnAppearance,
  contentsLength: number,
): SigningRevision {
  const signature = before.revision.size;
  const form = signature + 1;
  const bodies = new Map<number, Buffer>();
  const dictionary = signatureBody(statement, contentsLength);
  bodies.set(signature, dictionary.body);
  const pictures = drawn.pictures.map((picture, index) => {
    const colours = form + 1 + 2 * index;
    const written = pictureBodies(picture, colours + 1);
    bodies.set(colours, written.colours).set(colours + 1, written.opacity);
    return colours;
  });
  bodies.set(form, formBody(widget.rect, pictures, drawn.content));
  bodies.set(widgetNumber, widgetBody({ ...widget, appearance: form, signature }));
  if (statement.certifies) {
    const root = before.object(before.revision.root);
    if (root === undefined) throw new Error('A planned document has a catalog.');
    bodies.set(root.number, dictionaryWith(bodyText(before, root), `/Perms << /DocMDP ${signature} 0 R >>`));
  }
  const { bytes, offsets } = writeRevision(before.revision, bodies);
  const bodyAt = (offsets.get(signature) ?? 0) + `${signature} 0 obj\n`.length;
  const hexEnd = bodyAt + dictionary.hexEnd;
  const byteRange = [0, bodyAt + dictionary.hexAt, hexEnd, before.revision.end + bytes.length - hexEnd] as const;
  bytes.write(byteRangeText(byteRange), bodyAt + dictionary.rangeAt - before.revision.end, 'latin1');
  return { bytes, byteRange };
}
