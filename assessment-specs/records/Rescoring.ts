import { z } from 'zod';
import { instantSchema, lineSchema } from '../schema/primitives.ts';
import { answerSchema } from './Answer.ts';
import { pointsTextSchema } from './Seal.ts';

const scores = z.strictObject({ earned: pointsTextSchema, percent: z.string().nullable() });

/**
 * 复核: an answer that was changed because of a hazard: `found` put the linked finding in, `accepted` gave the points back after rectification.
 * Both answers and both scores are kept; it happens only when somebody accepts the proposal.
 */
export const rescoringSchema = z.strictObject({
  id: z.string(),
  hazardId: z.string(),
  cause: z.enum(['found', 'accepted']),
  packId: z.string(),
  itemId: z.string(),
  at: instantSchema,
  by: lineSchema(60),
  answerBefore: answerSchema.nullable(),
  answerAfter: answerSchema,
  /** Points that the item earned (0 while unanswered) and the pack's percentage, as the engine returned them. */
  before: scores,
  after: scores,
});
export type Rescoring = z.infer<typeof rescoringSchema>;
