import { z } from 'zod';
import { packRefSchema } from './PackRef.ts';
import { digestSchema } from './primitives.ts';

/** A locked revision. `refreshed` tells, oldest first, why its digest was set and what it was before; null for the first time. */
export const packLockEntrySchema = packRefSchema.extend({
  refreshed: z.array(z.strictObject({ reason: z.string().min(1), replaced: digestSchema.nullable() })).min(1),
});
export type PackLockEntry = z.infer<typeof packLockEntrySchema>;

/** `packs.lock.json`: the revisions that this version of the app ships. */
export const packLockSchema = z.strictObject({ packs: z.array(packLockEntrySchema) });
export type PackLock = z.infer<typeof packLockSchema>;
