import { z } from 'zod';

/**
 * How sure a text of a pack is.
 * seen: the original was seen (来源); relayed: third parties agree on it (来源转述); known: expert knowledge, original not seen (通识);
 * reconstructed: rebuilt by this project, to be checked (待核, 重建); ours: this project's own guidance (自撰, 自拟).
 */
export const confidenceSchema = z.enum(['seen', 'relayed', 'known', 'reconstructed', 'ours']);
export type Confidence = z.infer<typeof confidenceSchema>;

/** Where a figure or a structure comes from, with the source's own words. */
export const provenanceSchema = z.strictObject({
  confidence: confidenceSchema,
  note: z.string(),
});
export type Provenance = z.infer<typeof provenanceSchema>;
