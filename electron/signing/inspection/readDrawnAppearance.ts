import type { DrawnAppearance, DrawnPicture } from '../appearance/SignatureAppearance.ts';
import { inflateExactly } from '../pdf/inflateExactly.ts';
import type { PdfObject, PdfRevision } from '../pdf/PdfRevision.ts';
import { entryOf, numberOf, referenceOf } from '../pdf/PdfValue.ts';

/** A drawing larger than this unpacked is none of ours. */
const mostContentBytes = 8_000_000;
const mostPixels = 4096 * 4096;

const operators = new Set(['q', 'Q', 'cm', 'm', 'l', 'c', 'h', 'f', 'S', 're', 'rg', 'RG', 'w', 'Do']);
const operand = /^(?:-?\d+(?:\.\d+)?|\/I\d)$/;

function streamBytes(bytes: Buffer, object: PdfObject | undefined): Buffer | null {
  return object?.stream ? bytes.subarray(object.stream.start, object.stream.end) : null;
}

function readPicture(bytes: Buffer, revision: PdfRevision, number: number): DrawnPicture | null {
  const object = revision.objects.get(number);
  const width = numberOf(entryOf(object?.value, 'Width')) ?? 0;
  const height = numberOf(entryOf(object?.value, 'Height')) ?? 0;
  const colours = streamBytes(bytes, object);
  const opacity = streamBytes(bytes, revision.objects.get(number + 1));
  if (colours === null || opacity === null || !(width * height >= 1 && width * height <= mostPixels)) return null;
  const pixels = width * height;
  if (inflateExactly(colours, pixels * 3)?.length !== pixels * 3 || inflateExactly(opacity, pixels)?.length !== pixels) return null;
  return { width, height, colours, opacity };
}

/** Nothing but paths, colours and the pictures named before: an appearance that reaches for anything else is refused. */
function drawsOnlyShapes(deflated: Buffer): boolean {
  const content = inflateExactly(deflated, mostContentBytes)?.toString('latin1');
  return content?.split(/[ \n]/).every((token) => token === '' || operators.has(token) || operand.test(token)) ?? false;
}

/** The appearance of a signing update, ready to be written again; null when a part is missing or draws what ours never does. */
export function readDrawnAppearance(bytes: Buffer, revision: PdfRevision, formNumber: number): DrawnAppearance | null {
  const form = revision.objects.get(formNumber);
  const content = streamBytes(bytes, form);
  if (content === null || !drawsOnlyShapes(content)) return null;
  const named = entryOf(entryOf(form?.value, 'Resources'), 'XObject');
  const pictures: DrawnPicture[] = [];
  for (let index = 0; index < (named?.kind === 'dictionary' ? named.entries.size : 0); index += 1) {
    const number = referenceOf(entryOf(named, `I${index}`));
    const picture = number === undefined ? null : readPicture(bytes, revision, number);
    if (picture === null) return null;
    pictures.push(picture);
  }
  return { content, pictures };
}
