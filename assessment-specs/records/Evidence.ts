import { z } from 'zod';
import { daySchema, digestSchema, instantSchema, lineSchema, proseSchema } from '../schema/primitives.ts';
import { evidenceKindSchema } from '../schema/ScoredPack.ts';

/** A file that supports an answer or a hazard. Its id is the SHA-256 of its bytes; the file itself lies in the evidence folder. */
export const evidenceSchema = z.strictObject({
  id: digestSchema,
  name: lineSchema(255),
  mime: z.string().max(100),
  bytes: z.number().int().min(0).max(1_000_000_000),
  kind: evidenceKindSchema,
  /** The day the evidence stands for, not the day it was added. */
  obtainedOn: daySchema.nullable(),
  validUntil: daySchema.nullable(),
  note: proseSchema(2000),
  addedAt: instantSchema,
  addedBy: lineSchema(60),
});
export type Evidence = z.infer<typeof evidenceSchema>;

/** What people say about a file, and may say anew; what it is and who added it stays. */
export const evidenceFactsSchema = evidenceSchema.pick({ kind: true, obtainedOn: true, validUntil: true, note: true });
export type EvidenceFacts = z.infer<typeof evidenceFactsSchema>;
