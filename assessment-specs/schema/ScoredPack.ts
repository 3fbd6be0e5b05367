import { z } from 'zod';
import { centipointsSchema, traitIdSchema } from './primitives.ts';
import { packIdSchema } from './PackRef.ts';
import { confidenceSchema, provenanceSchema } from './Provenance.ts';

const ruleIdSchema = z.string().regex(/^[0-9A-Z][0-9A-Z.]*-[a-z]$/);
const positivePoints = centipointsSchema.refine((value) => value > 0);
const trigger = z.string().min(1);

/** forfeit 不得分: triggered once, the item keeps nothing. */
export const forfeitRuleSchema = z.strictObject({ kind: z.literal('forfeit'), id: ruleIdSchema, trigger });
/** each: `points` per `unit`, at most `cap` for this rule and never below zero for the item. */
export const eachRuleSchema = z.strictObject({
  kind: z.literal('each'), id: ruleIdSchema, trigger, points: positivePoints, unit: z.string().min(1), cap: positivePoints,
});
/** once 一次性扣分. */
export const onceRuleSchema = z.strictObject({ kind: z.literal('once'), id: ruleIdSchema, trigger, points: positivePoints });
/** extra 追加扣除: taken from what the category still has after all items. */
export const extraRuleSchema = z.strictObject({
  kind: z.literal('extra'), id: ruleIdSchema, trigger, points: positivePoints, scope: z.literal('category'),
});
export const ruleSchema = z.discriminatedUnion('kind', [forfeitRuleSchema, eachRuleSchema, onceRuleSchema, extraRuleSchema]);
export type Rule = z.infer<typeof ruleSchema>;
export type RuleKind = Rule['kind'];

/** Kinds of evidence: 文件, 记录, 照片, 证书或报告, 询问. */
export const evidenceKindSchema = z.enum(['document', 'record', 'photo', 'certificate', 'interview']);
export type EvidenceKind = z.infer<typeof evidenceKindSchema>;

export const typicalFindingSchema = z.strictObject({
  text: z.string().min(1),
  ruleId: ruleIdSchema,
  /** How to count it, in words; empty when the pack does not say. */
  countHint: z.string(),
  fix: z.string().min(1),
});

/** One 考评内容 (达标标准), the smallest thing that is scored. */
export const itemSchema = z.strictObject({
  id: z.string().regex(/^[0-9A-Z][0-9A-Z.]*$/),
  /** Short name; null where the standard has none (dual prevention). */
  title: z.string().min(1).nullable(),
  requirement: z.string().min(1),
  points: positivePoints,
  rules: z.array(ruleSchema).min(1),
  lookAt: z.strictObject({ documents: z.array(z.string()), site: z.array(z.string()), interviews: z.array(z.string()) }),
  /** Without these kinds a full mark is doubtful. Empty where the pack does not say. */
  evidenceRequired: z.array(evidenceKindSchema),
  notApplicable: z.strictObject({
    allowed: z.boolean(),
    condition: z.string(),
    /** 空项 by profile only when every one of these traits is known to be 'no'. Empty: the profile never decides it. */
    whenAbsent: z.array(traitIdSchema),
  }),
  basis: z.array(z.string().min(1)),
  /** Doubts about citations, to be checked before publication. */
  citationCheck: z.array(z.string()),
  majorHazardRefs: z.array(z.string()),
  good: z.string(),
  typicalFindings: z.array(typicalFindingSchema),
  effort: z.enum(['low', 'medium', 'high']),
  confidence: z.strictObject({ requirement: confidenceSchema, points: confidenceSchema, rules: confidenceSchema }),
});
export type Item = z.infer<typeof itemSchema>;

export const elementSchema = z.strictObject({
  id: z.string(), name: z.string().min(1), points: positivePoints, provenance: provenanceSchema, items: z.array(itemSchema).min(1),
});
export type Element = z.infer<typeof elementSchema>;

export const categorySchema = z.strictObject({
  id: z.string(), name: z.string().min(1), points: positivePoints, provenance: provenanceSchema, elements: z.array(elementSchema).min(1),
});
export type Category = z.infer<typeof categorySchema>;

/** A grade that a percentage reaches. The threshold is compared after rounding. */
export const gradeBandSchema = z.strictObject({
  id: z.string().regex(/^[a-z][a-z0-9-]*$/),
  /** The grade's own name, e.g. 三级达标. */
  name: z.string().min(1),
  /** Threshold in units of the last printed digit: 600 means 60.0 with one digit. */
  minimum: z.number().int().min(0),
});
export type GradeBand = z.infer<typeof gradeBandSchema>;

export const scoringSchema = z.strictObject({
  rounding: z.literal('half-up'),
  percentDigits: z.number().int().min(0).max(3),
  /** Highest first. */
  bands: z.array(gradeBandSchema).min(1),
  formula: z.string().min(1),
});

/** What every pack says about itself; shown when a pack is chosen and on the cover. */
export const packHeadShape = {
  id: packIdSchema,
  revision: z.number().int().min(1),
  name: z.string().min(1),
  /** Where it comes from, in one or more sentences. */
  source: z.string().min(1),
  /** What is this project's reconstruction and that the locally valid table is the authority's. */
  notices: z.array(z.string().min(1)),
};

/** A standard that gives points: 安全生产标准化 or 双重预防. */
export const scoredPackSchema = z.strictObject({
  kind: z.literal('scored'),
  ...packHeadShape,
  totalPoints: positivePoints,
  scoring: scoringSchema,
  categories: z.array(categorySchema).min(1),
});
export type ScoredPack = z.infer<typeof scoredPackSchema>;
