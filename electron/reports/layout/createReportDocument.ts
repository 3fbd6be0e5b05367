import { createHash } from 'node:crypto';
import PDFDocument from 'pdfkit';
import { FaceSet } from '../text/FaceSet.ts';
import { pdfkitInternals } from '../text/pdfkitInternals.ts';
import { Canvas } from './Canvas.ts';
import { drawRunningLines } from './drawRunningLines.ts';
import { drawWatermark } from './drawWatermark.ts';
import { Flow } from './Flow.ts';
import { pageGeometries } from './pageGeometry.ts';
import type { FinishedDocument, OutlineEntry, ReportDocument, ReportOptions } from './ReportDocument.ts';
import { typesettingWords } from './typesettingWords.ts';

/** Begin a PDF/A-3b document. The same calls with the same options give the same bytes: dates and identifiers come from the caller. */
export function createReportDocument(options: ReportOptions): ReportDocument {
  const pdf = openPdf(options);
  const bytes = collectBytes(pdf);
  const page = pageGeometries[options.kind];
  const faces = new FaceSet(pdf, options.fontDirectory, options.language === 'en');
  const canvas = new Canvas(pdf, faces, page);
  const flow = new Flow(canvas, () => {
    canvas.addPage();
    if (options.watermark) drawWatermark(canvas, options.watermark);
  });
  const words = typesettingWords(options.language);
  const bare = new Set<number>();
  const marks = new Map<string, number>();
  const book = bookmarks(pdf, canvas);
  let finished = false;
  return {
    kind: options.kind, language: options.language, words, page, canvas, flow, outline: book.entries,
    noteOutline: book.note,
    markPage: (name) => void marks.set(name, canvas.pageIndex),
    pageOf(name) {
      const pageIndex = marks.get(name);
      if (pageIndex === undefined) throw new Error(`No page was marked “${name}”.`);
      return pageIndex + 1;
    },
    withoutRunningLines: () => void bare.add(canvas.pageIndex),
    attach(file, attachment) {
      const { name, mime, relationship, description, date } = attachment;
      pdf.file(Buffer.from(file), { name, type: mime, relationship, description, creationDate: date, modifiedDate: date } as object);
    },
    async finish(): Promise<FinishedDocument> {
      if (finished) throw new Error('A document is finished once.');
      finished = true;
      flow.settle();
      canvas.drawDeferred();
      drawRunningLines(canvas, options.running ?? {}, words, bare);
      const { signatureFields } = canvas;
      const pageCount = canvas.pageCount();
      await canvas.images.decode();
      closeOutline(pdf);
      pdf.end();
      return { bytes: await bytes, signatureFields, pageCount, missingCharacters: faces.missingCharacters() };
    },
  };
}

function openPdf({ info, language, idSeed }: ReportOptions): PDFKit.PDFDocument {
  const pdf = new PDFDocument({
    size: 'A4',
    margin: 0,
    autoFirstPage: false,
    bufferPages: true,
    subset: 'PDF/A-3b',
    pdfVersion: '1.7',
    lang: language,
    displayTitle: true,
    info: { Title: info.title, Author: info.author, Subject: info.subject, Creator: 'Anzhun', Producer: 'Anzhun', CreationDate: info.creationDate, ModDate: info.creationDate },
  } as PDFKit.PDFDocumentOptions);
  pdfkitInternals(pdf)._id = createHash('sha256').update(idSeed).digest().subarray(0, 16);
  return pdf;
}

async function collectBytes(pdf: PDFKit.PDFDocument): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of pdf as unknown as AsyncIterable<Uint8Array>) chunks.push(chunk);
  return new Uint8Array(Buffer.concat(chunks));
}

function bookmarks(pdf: PDFKit.PDFDocument, canvas: Canvas): { entries: OutlineEntry[]; note: ReportDocument['noteOutline'] } {
  const entries: OutlineEntry[] = [];
  let chapter: PDFKit.PDFOutline | undefined;
  return {
    entries,
    note(entry) {
      entries.push({ ...entry, pageIndex: canvas.pageIndex });
      const title = entry.number ? `${entry.number}　${entry.title}` : entry.title;
      if (entry.level === 2 && chapter) chapter.addItem(title);
      else chapter = (pdf as unknown as { outline: PDFKit.PDFOutline }).outline.addItem(title);
    },
  };
}

/** pdfkit leaves out the root's Count, without which PDF/A checkers complain. */
function closeOutline(pdf: PDFKit.PDFDocument): void {
  const { outline } = pdfkitInternals(pdf);
  if (outline.children.length) outline.dictionary.data.Count = outline.children.length;
}
