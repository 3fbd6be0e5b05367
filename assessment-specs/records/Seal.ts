import { z } from 'zod';
import { digestSchema, instantSchema, lineSchema } from '../schema/primitives.ts';
import { packRefSchema } from '../schema/PackRef.ts';

/** Points as a decimal string, `836` or `599.5`. */
export const pointsTextSchema = z.string().regex(/^\d+(\.\d{1,2})?$/);

/** What the engine returned at sealing; verification computes it again and compares. */
export const sealedResultSchema = z.strictObject({
  packs: z.array(z.strictObject({
    pack: packRefSchema, role: z.enum(['primary', 'gate']), standard: pointsTextSchema, na: pointsTextSchema, deducted: pointsTextSchema, earned: pointsTextSchema,
    raw: z.strictObject({ numerator: pointsTextSchema, denominator: pointsTextSchema }), percent: z.string().nullable(), grade: z.string().nullable(),
  })),
  conclusion: z.strictObject({ kind: z.enum(['vetoed', 'failed', 'passed']), grade: z.string().nullable(), reasons: z.array(z.strictObject({ code: z.string(), ref: z.string() })) }),
});
export type SealedResult = z.infer<typeof sealedResultSchema>;

export const documentKindSchema = z.enum(['report', 'commitment']);
export type DocumentKind = z.infer<typeof documentKindSchema>;

/** A signature field that is planned before the first signature. */
export const plannedSignatureSchema = z.strictObject({
  document: documentKindSchema, fieldName: z.string().regex(/^[A-Za-z][A-Za-z0-9-]{0,40}$/), memberId: z.string(), statement: lineSchema(300),
});
export type PlannedSignature = z.infer<typeof plannedSignatureSchema>;

/** 封存: freezes the record by its digest. The digest of a record is the SHA-256 of its canonical JSON, seal included. */
export const sealSchema = z.strictObject({
  at: instantSchema,
  by: lineSchema(60),
  /** `ZP<year>-<characters 9-17 of the credit code>-r<N>` */
  number: z.string().min(5).max(60),
  revision: z.number().int().min(1),
  replaces: z.strictObject({ number: z.string(), digest: digestSchema }).nullable(),
  result: sealedResultSchema,
  signatures: z.array(plannedSignatureSchema).max(120),
  /** Issue settings: 印章图片 by digest of its evidence file, and this installation's root certificate, SHA-256 in lower-case hex. */
  sealImage: digestSchema.nullable(),
  rootFingerprint: digestSchema,
  appVersion: z.string(),
});
export type Seal = z.infer<typeof sealSchema>;
