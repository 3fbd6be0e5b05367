import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { digestOfBytes } from '../../../../assessment-specs/records/digestOf.ts';
import { beginDocument } from '../../../../electron/reports/beginDocument.ts';
import type { DocumentInput } from '../../../../electron/reports/beginDocument.ts';
import { createDocumentRenderer } from '../../../../electron/reports/renderDocument.ts';
import type { Section } from '../../../../electron/reports/ReportContext.ts';
import { catalogue, type sampleRecord } from '../../../fixtures/sampleRecord.ts';
import { drawnSeal } from '../layout/drawnPng.ts';
import { fontDirectory } from '../layout/sampleReport.ts';

export type SampleRecord = ReturnType<typeof sampleRecord>;
type Input = Omit<DocumentInput, 'fontDirectory'>;

const seal = drawnSeal();
/** 印章图片 of the samples that have one. */
export const sealDigest = digestOfBytes(seal);

const outputFolder = join(import.meta.dirname, '../../../.output/reports');

/** Work that nobody cancels. */
export const quietWork: DocumentInput['work'] = { signal: { aborted: false, addEventListener: () => undefined, removeEventListener: () => undefined }, progress: () => undefined };

export const renderer = createDocumentRenderer({ fontDirectory });

/** What the renderer is asked for one sample. */
export function inputFor({ record, recordJson }: SampleRecord, changes: Partial<Input> = {}): Input {
  return { kind: 'report', record, recordJson, packs: catalogue, draft: record.seal === null, evidence: (digest) => Promise.resolve(digest === sealDigest ? seal : null), work: quietWork, ...changes };
}

/** A whole document on the disk, to be looked at and read with poppler. */
export async function renderSample(name: string, sample: SampleRecord, changes: Partial<Input> = {}) {
  const rendered = await renderer.render(inputFor(sample, changes));
  return { rendered, ...written(name, rendered.pdf) };
}

/** A document of these sections alone. */
export async function renderSections(name: string, sample: SampleRecord, sections: readonly Section[]) {
  const context = await beginDocument({ ...inputFor(sample), fontDirectory });
  for (const section of sections) await section(context);
  const finished = await context.report.finish();
  return { context, finished, ...written(name, finished.bytes) };
}

/** The file and its text, line by line and without white space: typeset text has gaps that are no characters. */
function written(name: string, bytes: Uint8Array) {
  mkdirSync(outputFolder, { recursive: true });
  const path = join(outputFolder, `${name}.pdf`);
  writeFileSync(path, bytes);
  const pages = execFileSync('pdftotext', ['-layout', path, '-'], { encoding: 'utf8', maxBuffer: 100_000_000 }).split('\f').map((page) => page.replaceAll(/\s/gu, ''));
  return { path, pages, text: pages.join('') };
}
