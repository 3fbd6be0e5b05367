import type { DocumentKind } from '../../assessment-specs/records/Seal.ts';
import { commitmentSections } from './letters/commitment.ts';
import type { Section } from './ReportContext.ts';
import { reportSections } from './sections/index.ts';

const sections: Readonly<Record<DocumentKind, readonly Section[]>> = { report: reportSections, commitment: commitmentSections };

/** What a document of this kind consists of, in reading order. */
export function sectionsOf(kind: DocumentKind): readonly Section[] {
  return sections[kind];
}
