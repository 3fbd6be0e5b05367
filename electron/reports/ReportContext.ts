import type { Conclusion } from '../../assessment-specs/engine/Conclusion.ts';
import type { ResolvedPacks } from '../../assessment-specs/engine/ResolvedPacks.ts';
import type { ScoreSheet } from '../../assessment-specs/engine/ScoreSheet.ts';
import type { ScreeningLine } from '../../assessment-specs/engine/screening.ts';
import type { AssessmentRecord } from '../../assessment-specs/records/AssessmentRecord.ts';
import type { ResolvedTraits } from '../../assessment-specs/records/resolveTraits.ts';
import type { PlannedSignature } from '../../assessment-specs/records/Seal.ts';
import type { Digest, Instant } from '../../assessment-specs/schema/primitives.ts';
import type { PrintedEvidence } from '../services/ports.ts';
import type { ReportDocument } from './layout/ReportDocument.ts';

/** Everything a section may print, worked out once. Sections compute nothing that the engine says. */
export interface ReportContext {
  /** The document while it is set; sections stack their blocks on its flow. */
  readonly report: ReportDocument;
  readonly record: AssessmentRecord;
  readonly packs: ResolvedPacks;
  /** Sheets of all scored packs stand in `conclusion.packs`; the primary one is also `sheet`. */
  readonly conclusion: Conclusion;
  readonly sheet: ScoreSheet;
  readonly traits: ResolvedTraits;
  /** Every criterion of the major-hazard catalogue in order, 第十四条 last. */
  readonly screening: readonly ScreeningLine[];
  readonly evidence: PrintedEvidence;
  /** 印章图片, read once; null on drafts and where none was chosen. */
  readonly sealImage: Uint8Array | null;
  /** Number of this document; null on a draft: numbers are given at 封存. */
  readonly number: string | null;
  /** SHA-256 of the attached record.json: the 内容摘要 of a sealed record; on a draft merely the digest of what is attached. */
  readonly digest: Digest;
  /** When the record was sealed; on a draft, when the assessment was begun. There is no clock in a document. */
  readonly date: Instant;
  readonly draft: boolean;
  /** Signatures of this document in the order of signing: 序号 is the position, from 1. On a draft as they would be planned now. */
  readonly signatures: readonly PlannedSignature[];
}

/** One part of a document, in reading order. It must not keep anything between documents. */
export type Section = (context: ReportContext) => void | Promise<void>;
