import { z } from 'zod';
import { instantSchema, lineSchema, proseSchema } from '../../assessment-specs/schema/primitives.ts';

export const mostPhrases = 500;
/** characters of one phrase */
export const phraseLength = 2000;

/** Words of the user's own for notes, kept on this machine: for one item, or (`itemId` null) for all items of a pack. Part of no record. */
export const phraseSchema = z.strictObject({
  id: lineSchema(80),
  packId: lineSchema(80),
  itemId: lineSchema(80).nullable(),
  text: proseSchema(phraseLength).regex(/\S/),
  at: instantSchema,
});
export type Phrase = z.infer<typeof phraseSchema>;

/** All of them, the one kept last at the end. */
export const phrasesSchema = z.array(phraseSchema).max(mostPhrases);
export type Phrases = z.infer<typeof phrasesSchema>;
