import { z } from 'zod';

/** Where something is looked at: 查文件, 查现场, 询问. */
export const inspectionPlaceSchema = z.enum(['documents', 'site', 'interviews']);
export type InspectionPlace = z.infer<typeof inspectionPlaceSchema>;

/** What blank sheets are printed: items of scored packs, and the questions of the major-hazard catalogue. */
export const paperScopeSchema = z.strictObject({
  packIds: z.array(z.string().min(1).max(80)).max(5),
  hazards: z.boolean(),
  /** leaves out what is answered already */
  onlyUnanswered: z.boolean(),
  /** one category of the packs named; null: all */
  categoryId: z.string().min(1).max(80).nullable(),
  /** only items that are looked at in this place, with what to look at there; null: all, with everything */
  place: inspectionPlaceSchema.nullable(),
});
export type PaperScope = z.infer<typeof paperScopeSchema>;
