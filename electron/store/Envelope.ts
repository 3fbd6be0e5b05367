import { z } from 'zod';

/** Around every store file: what it is, which version of it, which app wrote it. */
export const envelopeSchema = z.strictObject({
  format: z.string().min(1).max(60),
  version: z.number().int().min(0),
  savedBy: z.string().max(60),
  data: z.unknown(),
});
export type Envelope = z.infer<typeof envelopeSchema>;
