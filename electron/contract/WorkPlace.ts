import { z } from 'zod';
import { instantSchema, lineSchema } from '../../assessment-specs/schema/primitives.ts';

/** Where the scoring page of one assessment was left on this machine. It is a convenience of the page and part of no record. */
export const workPlaceSchema = z.strictObject({
  packId: lineSchema(80),
  itemId: lineSchema(80),
  view: z.enum(['table', 'card', 'tree']),
  /** In the page's own words; the page checks that it still knows it. */
  filter: lineSchema(60),
  search: lineSchema(200),
  /** The host's time of leaving. */
  at: instantSchema,
});
export type WorkPlace = z.infer<typeof workPlaceSchema>;

export const maxWorkPlaces = 200;
/** The places of all assessments, the one left last at the end. */
export const workPlacesSchema = z.array(z.strictObject({ enterpriseId: lineSchema(80), assessmentId: lineSchema(80), place: workPlaceSchema })).max(maxWorkPlaces);
export type WorkPlaces = z.infer<typeof workPlacesSchema>;
