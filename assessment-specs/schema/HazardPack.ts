import { z } from 'zod';
import { traitIdSchema } from './primitives.ts';
import { packHeadShape } from './ScoredPack.ts';
import { confidenceSchema } from './Provenance.ts';

export const criterionIdSchema = z.string().regex(/^MH-\d{2}-\d{2}$/);

export const orderKindSchema = z.enum(['stopProduction', 'stopUse', 'stopWork']);
/** 停产, 停用 or 停止作业. */
export type OrderKind = z.infer<typeof orderKindSchema>;

/** One of the 64 (or 第十四条): a question whose 'yes' means that the major hazard exists. */
export const criterionSchema = z.strictObject({
  id: criterionIdSchema,
  article: z.string().min(1),
  group: z.string(),
  /** Sector codes, or 'ALL'. */
  sectors: z.union([z.literal('ALL'), z.array(z.string()).min(1)]),
  sectorName: z.string(),
  /** All of these traits must be yes or unknown for the question to be asked. */
  applicableWhen: z.array(traitIdSchema),
  title: z.string().min(1),
  plain: z.string().min(1),
  question: z.string().min(1),
  branchLogic: z.enum(['any', 'all']),
  branches: z.array(z.strictObject({ id: z.string(), text: z.string().min(1) })),
  exceptions: z.string(),
  siteCheck: z.string(),
  walkHint: z.string(),
  evidence: z.strictObject({ provesYes: z.string(), provesNo: z.string() }),
  immediateAction: z.strictObject({ kind: orderKindSchema, text: z.string() }),
  rectificationExamples: z.array(z.string()),
  acceptCheck: z.string(),
  /** What is not settled about reading this article; empty where nothing is known to be open. */
  doubt: z.string(),
  confidence: z.strictObject({ citation: confidenceSchema, paraphrase: confidenceSchema, guidance: confidenceSchema }),
});
export type MajorHazardCriterion = z.infer<typeof criterionSchema>;

/** 判定标准: the catalogue of major accident hazards. */
export const hazardPackSchema = z.strictObject({
  kind: z.literal('hazards'),
  ...packHeadShape,
  inForceCheck: z.string(),
  testCaution: z.string(),
  otherRegimes: z.string(),
  criteria: z.array(criterionSchema).min(1),
  /** 第十四条: a protective device that is there but does not work; attaches to any criterion. */
  failedDevice: criterionSchema.extend({ effect: z.string() }),
});
export type HazardPack = z.infer<typeof hazardPackSchema>;
