import { z } from 'zod';
import { digestSchema } from './primitives.ts';

export const packIdSchema = z.string().regex(/^[a-z][a-z0-9-]{2,60}$/);

/**
 * Names one published pack exactly. `digest` is the SHA-256 of the canonical JSON of the pack
 * (the Chinese text; English overlays are a courtesy and stand outside it).
 */
export const packRefSchema = z.strictObject({
  id: packIdSchema,
  revision: z.number().int().min(1).max(9999),
  digest: digestSchema,
});
export type PackRef = z.infer<typeof packRefSchema>;
