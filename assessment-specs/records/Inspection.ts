import { z } from 'zod';
import { daySchema, digestSchema, instantSchema, lineSchema, proseSchema } from '../schema/primitives.ts';

/** Who looked: `leader` 主要负责人带队检查 (a duty with a period), `expert` 专家会诊. */
export const inspectionKindSchema = z.enum(['leader', 'expert']);
export type InspectionKind = z.infer<typeof inspectionKindSchema>;

/**
 * 带队检查 or 专家会诊: an inspection that was held. It can find hazards, which name it by `sourceRef`; one that found none is a record as well.
 * It is never edited: a wrong one is withdrawn with a reason and stays visible.
 * @basis 三年行动 二(二)5
 */
export const inspectionSchema = z.strictObject({
  id: z.string().regex(/^i-[0-9a-z]{8,32}$/),
  kind: inspectionKindSchema,
  on: daySchema,
  /** 带队人; for `leader` the principal of the profile. */
  ledBy: lineSchema(60),
  participants: lineSchema(300),
  areas: lineSchema(300),
  /** What was looked at and found, in words. */
  findings: proseSchema(4000),
  evidence: z.array(digestSchema).max(500),
  recordedAt: instantSchema,
  by: lineSchema(60),
  withdrawn: z.strictObject({ at: instantSchema, by: lineSchema(60), reason: lineSchema(500) }).nullable(),
});
export type Inspection = z.infer<typeof inspectionSchema>;
