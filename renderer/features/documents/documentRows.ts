import type { AssessmentFile } from '../../../assessment-specs/records/AssessmentFile.ts';
import { documentNumber } from '../../../assessment-specs/records/documentNumber.ts';
import type { IssuedDocument } from '../../../assessment-specs/records/IssuedDocument.ts';
import type { DocumentKind } from '../../../assessment-specs/records/Seal.ts';

/** A document that the seal plans: made or not, and how many have signed it. */
export interface DocumentRow {
  readonly kind: DocumentKind;
  readonly number: string;
  readonly issued: IssuedDocument | null;
  readonly signed: number;
  readonly planned: number;
}

/** The documents of a sealed assessment, the report first. Empty before the seal. */
export function documentRows({ seal, sealedRecord, documents }: Pick<AssessmentFile, 'seal' | 'sealedRecord' | 'documents'>): readonly DocumentRow[] {
  if (seal === null) return [];
  return (['report', 'commitment'] as const).flatMap((kind): readonly DocumentRow[] => {
    const planned = seal.signatures.filter(({ document }) => document === kind).length;
    const issued = documents.find((document) => document.kind === kind && document.contentDigest === sealedRecord) ?? null;
    return planned === 0 && issued === null ? [] : [{ kind, number: documentNumber(kind, seal), issued, planned, signed: issued?.signatures.length ?? 0 }];
  });
}
