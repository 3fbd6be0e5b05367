import { PdfSyntaxError, parsePdfValue } from './parsePdfValue.ts';
import type { PdfObject, PdfRevision, PdfRevisions, SoundnessProblem } from './PdfRevision.ts';
import { entryOf, numberOf, referenceOf, type PdfValue } from './PdfValue.ts';

class Unsound extends Error {
  readonly problem: SoundnessProblem;
  constructor(kind: SoundnessProblem['kind'], offset: number, detail: string) {
    super(detail);
    this.problem = { kind, offset, detail };
  }
}

const header = /%PDF-1\.[0-7]\n%[\x80-\xff]{4}\n/y;
const objectHead = /([1-9]\d{0,9}) 0 obj\n/y;
const subsectionHead = /(\d{1,10}) ([1-9]\d{0,9})\n/y;
const entry = /(\d{10}) (\d{5}) ([nf]) \n/y;
const ending = /\nstartxref\n(\d{1,10})\n%%EOF\n/y;

function take(token: RegExp, text: string, at: number): RegExpExecArray | null {
  token.lastIndex = at;
  return token.exec(text);
}

function readObject(text: string, start: number): PdfObject {
  const head = take(objectHead, text, start);
  if (head === null) throw new Unsound('objects', start, 'an object or a cross-reference table expected');
  const bodyStart = start + head[0].length;
  const { value, end: bodyEnd } = parsePdfValue(text, bodyStart);
  let at = bodyEnd;
  let stream: PdfObject['stream'] = null;
  if (text.startsWith('\nstream\n', at)) {
    const length = numberOf(entryOf(value, 'Length'));
    if (length === undefined || !Number.isInteger(length) || length < 0) throw new Unsound('objects', bodyStart, 'a stream without its length');
    stream = { start: at + 8, end: at + 8 + length };
    if (!text.startsWith('\nendstream', stream.end)) throw new Unsound('objects', stream.end, 'a stream that does not end where it says');
    at = stream.end + 10;
  }
  if (!text.startsWith('\nendobj\n', at)) throw new Unsound('objects', at, 'endobj expected');
  return { number: Number(head[1]), start, end: at + 8, value, bodyStart, bodyEnd, stream };
}

/** The table must name exactly the objects that were read, at exactly their places, and free exactly object 0. */
function readCrossReference(text: string, start: number, objects: ReadonlyMap<number, PdfObject>): number {
  let at = start + 5;
  let named = 0;
  let last = -1;
  for (let head = take(subsectionHead, text, at); head !== null; head = take(subsectionHead, text, at)) {
    at += head[0].length;
    for (let index = 0; index < Number(head[2]); index += 1, at += 20) {
      const line = take(entry, text, at);
      if (line === null) throw new Unsound('crossReference', at, 'an entry expected');
      const number = Number(head[1]) + index;
      if (number <= last) throw new Unsound('crossReference', at, 'an object named twice or out of order');
      last = number;
      const expected = number === 0 ? '0000000000 65535 f \n' : `${String(objects.get(number)?.start ?? -1).padStart(10, '0')} 00000 n \n`;
      if (line[0] !== expected) throw new Unsound('crossReference', at, `object ${number} is not where the table says`);
      if (number !== 0) named += 1;
    }
  }
  if (named !== objects.size) throw new Unsound('crossReference', start, 'objects that the table does not name');
  return at;
}

interface Trailer extends Pick<PdfRevision, 'size' | 'root' | 'info' | 'idText'> {
  readonly end: number;
}

function readTrailer(text: string, start: number, previous: PdfRevision | null): Trailer {
  if (!text.startsWith('trailer\n', start)) throw new Unsound('trailer', start, 'trailer expected');
  const { value, end } = parsePdfValue(text, start + 8);
  if (value.kind !== 'dictionary') throw new Unsound('trailer', start, 'the trailer is no dictionary');
  const allowed = new Set(['Size', 'Root', 'Info', 'ID', ...(previous === null ? [] : ['Prev'])]);
  for (const key of value.entries.keys()) if (!allowed.has(key)) throw new Unsound('trailer', start, `/${key} in the trailer`);
  const size = numberOf(value.entries.get('Size'));
  const root = referenceOf(value.entries.get('Root'));
  const info: PdfValue | undefined = value.entries.get('Info');
  const idText = /\/ID (\[<[0-9a-f]{32}> <[0-9a-f]{32}>\])/.exec(text.slice(start, end))?.[1];
  if (size === undefined || root === undefined || idText === undefined) throw new Unsound('trailer', start, '/Size, /Root and /ID expected');
  if (previous !== null && numberOf(value.entries.get('Prev')) !== previous.crossReferenceAt) throw new Unsound('trailer', start, '/Prev does not name the revision before');
  return { size, root, info: referenceOf(info) ?? null, idText, end };
}

function readRevision(text: string, start: number, objectsFrom: number, previous: PdfRevision | null): PdfRevision {
  const objects = new Map<number, PdfObject>();
  let at = objectsFrom;
  while (!text.startsWith('xref\n', at)) {
    const object = readObject(text, at);
    if (objects.has(object.number)) throw new Unsound('objects', at, `object ${object.number} twice`);
    objects.set(object.number, object);
    at = object.end;
  }
  const crossReferenceAt = at;
  const { end: trailerEnd, ...trailer } = readTrailer(text, readCrossReference(text, at, objects), previous);
  let highest = previous === null ? 0 : previous.size - 1;
  for (const number of objects.keys()) highest = Math.max(highest, number);
  if (trailer.size !== highest + 1) throw new Unsound('trailer', trailerEnd, '/Size does not count the objects');
  const end = take(ending, text, trailerEnd);
  if (end === null) throw new Unsound('trailer', trailerEnd, 'startxref and %%EOF expected');
  if (Number(end[1]) !== crossReferenceAt) throw new Unsound('trailer', trailerEnd, 'startxref does not name the table');
  return { start, end: trailerEnd + end[0].length, objects, crossReferenceAt, ...trailer };
}

function unsoundness(thrown: unknown): SoundnessProblem {
  if (thrown instanceof Unsound) return thrown.problem;
  if (thrown instanceof PdfSyntaxError) return { kind: 'objects', offset: thrown.offset, detail: thrown.message };
  throw thrown;
}

/**
 * Reads a file forwards so that every byte belongs to something: header, objects one after the other, a classic
 * cross-reference table that names exactly these, trailer, end; then the next revision. What pdfkit and this room write
 * fits; anything between, before or after does not. Never throws on bad bytes: `problem` says where the grammar ends.
 */
export function readRevisions(pdf: Uint8Array): PdfRevisions {
  const bytes = Buffer.from(pdf.buffer, pdf.byteOffset, pdf.byteLength);
  const text = bytes.toString('latin1');
  const revisions: PdfRevision[] = [];
  const stop = (problem: SoundnessProblem | null): PdfRevisions => ({ bytes, text, revisions, problem });
  if (!text.startsWith('%PDF-')) return stop({ kind: 'notPdf', offset: 0, detail: 'no %PDF- at the start' });
  const head = take(header, text, 0);
  if (head === null) return stop({ kind: 'header', offset: 0, detail: 'not the header that is written here' });
  let at = 0;
  while (at < text.length) {
    try {
      const revision = readRevision(text, at, at === 0 ? head[0].length : at, revisions.at(-1) ?? null);
      revisions.push(revision);
      at = revision.end;
    } catch (thrown) {
      const problem = unsoundness(thrown);
      return stop(revisions.length > 0 && problem.offset <= at ? { ...problem, kind: 'bytesAfterEnd' } : problem);
    }
  }
  return stop(null);
}
