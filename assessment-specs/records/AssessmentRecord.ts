import { z } from 'zod';
import { digestSchema } from '../schema/primitives.ts';
import { assessmentFileSchema } from './AssessmentFile.ts';
import { enterpriseFileSchema } from './EnterpriseFile.ts';
import { evidenceSchema } from './Evidence.ts';
import { hazardSchema } from './Hazard.ts';

export const recordFormat = 'anzhun-record';
/** Version 0 until 1.0.0: no frozen readers yet (DECISIONS, Formats). */
export const recordVersion = 0;

/**
 * One self-assessment with all that its score and its documents need. `record.json`, the PDF's attachment and what the engine reads are this shape;
 * an unsealed one has the same schema with `seal: null`.
 */
export const assessmentRecordSchema = z.strictObject({
  format: z.literal(recordFormat),
  version: z.literal(recordVersion),
  enterprise: enterpriseFileSchema.pick({ id: true, demo: true, profile: true, traits: true }),
  assessment: assessmentFileSchema.omit({ seal: true, sealedRecord: true, documents: true, evidence: true, waiting: true, predecessorId: true }),
  hazards: z.array(hazardSchema),
  evidence: z.record(z.string(), evidenceSchema),
  journal: z.strictObject({ enterpriseHead: digestSchema.nullable(), assessmentHead: digestSchema.nullable() }),
  seal: assessmentFileSchema.shape.seal,
});
export type AssessmentRecord = z.infer<typeof assessmentRecordSchema>;
