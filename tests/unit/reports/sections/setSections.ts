import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beginDocument } from '../../../../electron/reports/beginDocument.ts';
import type { ReportContext, Section } from '../../../../electron/reports/ReportContext.ts';
import type { FinishedDocument } from '../../../../electron/reports/layout/ReportDocument.ts';
import type { DocumentKind } from '../../../../assessment-specs/records/Seal.ts';
import type { AssessmentRecord } from '../../../../assessment-specs/records/AssessmentRecord.ts';
import { canonicalJson } from '../../../../assessment-specs/records/canonicalJson.ts';
import { fontDirectory } from '../layout/sampleReport.ts';
import { catalogue, files as sampleFiles } from './sampleRecord.ts';

const outputFolder = join(import.meta.dirname, '../../../.output/sections');

/** Reads text from PDFs; without it the tests that look at printed words are skipped. */
export const canReadPdf = spawnSync('pdftotext', ['-v']).error === undefined;

export interface Setting {
  readonly kind?: DocumentKind;
  readonly draft?: boolean;
  readonly files?: ReadonlyMap<string, Uint8Array>;
}

/** What the sections get, over a real document and the real engine. */
export function contextOf(record: AssessmentRecord, { kind = 'report', draft = record.seal === null, files = sampleFiles }: Setting = {}): Promise<ReportContext> {
  return beginDocument({
    kind, record, recordJson: canonicalJson(record), packs: catalogue, draft, fontDirectory, evidence: (digest) => Promise.resolve(files.get(digest) ?? null),
    work: { signal: new AbortController().signal, progress: () => {} },
  });
}

/** A document of just these sections, kept under `name` in an ignored folder. @returns the document, and its words without white space */
export async function setSections(name: string, record: AssessmentRecord, sections: readonly Section[], setting: Setting = {}): Promise<FinishedDocument & { readonly text: string; readonly pages: readonly string[] }> {
  const context = await contextOf(record, setting);
  for (const section of sections) await section(context);
  const finished = await context.report.finish();
  mkdirSync(outputFolder, { recursive: true });
  const path = join(outputFolder, `${name}.pdf`);
  writeFileSync(path, finished.bytes);
  const raw = canReadPdf ? execFileSync('pdftotext', ['-raw', path, '-'], { encoding: 'utf8' }) : '';
  return { ...finished, text: withoutSpace(raw), pages: raw.split('\f').map(withoutSpace) };
}

/** Typeset text has gaps that are no characters: compare without any. */
export const withoutSpace = (text: string): string => text.replace(/\s+/gu, '');
