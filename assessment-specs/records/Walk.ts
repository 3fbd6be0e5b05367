import { z } from 'zod';
import { digestSchema, instantSchema, lineSchema, proseSchema } from '../schema/primitives.ts';
import { criterionIdSchema } from '../schema/HazardPack.ts';
import type { ScreeningAnswer } from './Answer.ts';

/** 一站: an area of the shop floor and the questions that are asked there. One question may be asked at several stations. */
export const stationSchema = z.strictObject({ id: z.string().min(1).max(80), name: lineSchema(60), criterionIds: z.array(criterionIdSchema).max(100) });
export type Station = z.infer<typeof stationSchema>;

/** What was seen of one criterion at one station. */
export const observationSchema = z.strictObject({
  answer: z.enum(['no', 'yes', 'toCheck']), branches: z.array(z.string()).max(50), note: proseSchema(20_000), evidence: z.array(digestSchema).max(500), by: lineSchema(60), at: instantSchema,
});
export type Observation = z.infer<typeof observationSchema>;

/** 现场核对: stations in walking order, and what was seen: criterion id -> station id -> observation. */
export const walkSchema = z.strictObject({
  stations: z.array(stationSchema).max(100),
  observations: z.record(z.string(), z.record(z.string(), observationSchema)),
});
export type Walk = z.infer<typeof walkSchema>;

export const noWalk: Walk = { stations: [], observations: {} };

/**
 * What the observations of one criterion come to. One 是 is 是; one 待查 is 待查; 否 only when every station that has the question was seen and said 否.
 * Null while stations are left: nothing defaults to 否.
 */
export function answerFromWalk(walk: Walk, criterionId: string): ScreeningAnswer['answer'] | null {
  const seen = Object.hasOwn(walk.observations, criterionId) ? walk.observations[criterionId] ?? {} : {};
  const answers = Object.values(seen).map(({ answer }) => answer);
  if (answers.includes('yes')) return 'yes';
  if (answers.includes('toCheck')) return 'toCheck';
  const stations = walk.stations.filter(({ criterionIds }) => criterionIds.includes(criterionId));
  return stations.length > 0 && stations.every(({ id }) => Object.hasOwn(seen, id)) ? 'no' : null;
}
