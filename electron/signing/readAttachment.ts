import { createHash } from 'node:crypto';
import { inflateExactly } from './pdf/inflateExactly.ts';
import { namedAttachments } from './pdf/namedAttachments.ts';
import { readPdfText } from './pdf/pdfTextString.ts';
import type { PdfObject, PdfRevisions } from './pdf/PdfRevision.ts';
import { snapshotAt } from './pdf/PdfSnapshot.ts';
import { entryOf, nameOf, numberOf, referenceOf, type PdfValue } from './pdf/PdfValue.ts';
import { readRevisions } from './pdf/readRevisions.ts';
import { SigningRefusal, refusable, type SigningResult } from './SigningRefusal.ts';

/** An attachment that unpacks to more is refused before it fills the memory. */
const mostAttachmentBytes = 128 * 1024 * 1024;

function textOf(value: PdfValue | undefined): string | null {
  return value?.kind === 'string' ? readPdfText(value.latin1) : null;
}

/** Every file specification of that name anywhere in a revision, listed or not: readers find attachments in several ways. */
function specificationsIn(read: PdfRevisions, index: number, name: string): readonly PdfObject[] {
  return [...(read.revisions[index]?.objects.values() ?? [])].filter(
    ({ value }) => entryOf(value, 'EF') !== undefined && (textOf(entryOf(value, 'UF')) === name || textOf(entryOf(value, 'F')) === name),
  );
}

/** The objects of the attachment must not appear again after the first revision, and later catalogs must list the same names. */
function refuseTouched(read: PdfRevisions, objects: readonly number[], name: string): void {
  const root = read.revisions[0]?.root ?? 0;
  const names = referenceOf(entryOf(read.revisions[0]?.objects.get(root)?.value, 'Names'));
  const touched = read.revisions.slice(1).some((revision, index) => {
    const catalog = revision.objects.get(root);
    const listsOthers = revision.root !== root || (catalog !== undefined && (names === undefined || referenceOf(entryOf(catalog.value, 'Names')) !== names));
    return listsOthers || objects.some((number) => revision.objects.has(number)) || specificationsIn(read, index + 1, name).length > 0;
  });
  if (touched) throw new SigningRefusal('attachment.touchedLater', { name });
}

function unpack(read: PdfRevisions, stream: PdfObject | undefined, name: string): Buffer {
  const refuse = (problem: string): never => {
    throw new SigningRefusal('attachment.damaged', { name, problem });
  };
  if (!stream?.stream) return refuse('its stream is missing');
  const filter = entryOf(stream.value, 'Filter');
  if ((filter !== undefined && nameOf(filter) !== 'FlateDecode') || entryOf(stream.value, 'DecodeParms') !== undefined) return refuse('its filter is not supported');
  const packed = read.bytes.subarray(stream.stream.start, stream.stream.end);
  const content = filter === undefined ? Buffer.from(packed) : inflateExactly(packed, mostAttachmentBytes);
  if (content === null) return refuse('its stream cannot be unpacked');
  const stated = entryOf(stream.value, 'Params');
  const checksum = entryOf(stated, 'CheckSum');
  const size = numberOf(entryOf(stated, 'Size'));
  // pdfkit writes the MD5 as hex text where the standard means its 16 bytes: either is accepted
  const md5 = createHash('md5').update(content).digest();
  if (size !== undefined && size !== content.length) return refuse('its stated size differs');
  if (checksum?.kind === 'string' && checksum.latin1.toLowerCase() !== md5.toString('hex') && checksum.latin1 !== md5.toString('latin1')) return refuse('its stated checksum differs');
  return content;
}

/**
 * The bytes of the one embedded file of that name, as the document had it before its fields were planned.
 * Refuses when there is none, when more than one bears the name (listed or not), and when any later revision touches it.
 * It does not look at signatures: ask `inspectSignedPdf` whether the file is whole.
 */
export function readAttachment(pdf: Uint8Array, name: string): Promise<SigningResult<Uint8Array>> {
  return refusable(() => {
    const read = readRevisions(pdf);
    if (read.revisions.length === 0) throw new SigningRefusal('pdf.unsupported', { problem: read.problem?.detail ?? 'no revision', offset: read.problem?.offset ?? 0 });
    const first = snapshotAt(read, 0);
    const { attachments, objects } = namedAttachments(first);
    const listed = attachments.filter((attachment) => attachment.name === name);
    const specifications = specificationsIn(read, 0, name);
    const count = Math.max(listed.length, specifications.length);
    if (listed.length === 0) throw new SigningRefusal('attachment.missing', { name });
    const specification = specifications[0];
    if (count > 1 || specification === undefined || listed[0]?.fileSpecification !== specification.number) throw new SigningRefusal('attachment.ambiguous', { name, count });
    const embedded = entryOf(specification.value, 'EF');
    const stream = referenceOf(entryOf(embedded, 'F'));
    const other = entryOf(embedded, 'UF');
    if (stream === undefined || (other !== undefined && referenceOf(other) !== stream)) throw new SigningRefusal('attachment.ambiguous', { name, count: 2 });
    refuseTouched(read, [...objects, specification.number, stream], name);
    return unpack(read, first.object(stream), name);
  });
}
