import { z } from 'zod';
import { digestSchema, instantSchema } from '../schema/primitives.ts';
import { documentKindSchema } from './Seal.ts';

/** A PDF made from a sealed record, and who has signed it so far. */
export const issuedDocumentSchema = z.strictObject({
  id: z.string(),
  kind: documentKindSchema,
  number: z.string(),
  /** Digest of the sealed record that it carries. */
  contentDigest: digestSchema,
  /** Name of the PDF in the enterprise's documents folder. */
  fileName: z.string().regex(/^[^/\\]{1,200}\.pdf$/),
  /** SHA-256 of the file as it was last written. */
  fileDigest: digestSchema,
  pages: z.number().int().min(1),
  issuedAt: instantSchema,
  signatures: z.array(z.strictObject({ fieldName: z.string(), memberId: z.string(), at: instantSchema, certificate: digestSchema })),
});
export type IssuedDocument = z.infer<typeof issuedDocumentSchema>;
