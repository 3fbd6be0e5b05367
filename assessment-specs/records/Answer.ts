import { z } from 'zod';
import { digestSchema, instantSchema, lineSchema, proseSchema, traitIdSchema } from '../schema/primitives.ts';

/** count 0–1 for forfeit, once and one-off extras, 0–9999 for each. `itemId` repeats the key so that a finding can be cited alone. */
export const findingSchema = z.strictObject({ itemId: z.string(), ruleId: z.string(), count: z.number().int().min(0).max(9999) });
export type Finding = z.infer<typeof findingSchema>;

const provenance = { note: proseSchema(20_000), evidence: z.array(digestSchema).max(500), by: lineSchema(60), at: instantSchema };

/** Note and evidence of an item that nobody has scored yet. It is no answer: blank is not zero. */
export const waitingSchema = z.strictObject(provenance);
export type Waiting = z.infer<typeof waitingSchema>;

/** Scored: the rules that were triggered. An empty list is a full mark that somebody gave on purpose. */
export const scoredAnswerSchema = z.strictObject({ kind: z.literal('scored'), findings: z.array(findingSchema).max(50), ...provenance });
/** 空项: `trait` because the profile says so, `period` because nothing of it happened in the period, `attested` with a reason by name. */
export const notApplicableAnswerSchema = z.strictObject({
  kind: z.literal('notApplicable'),
  ground: z.enum(['trait', 'period', 'attested']),
  traits: z.array(traitIdSchema),
  reason: proseSchema(2000),
  ...provenance,
});
/** What somebody answered to one item. An item without an entry is unanswered: blank is not zero. */
export const answerSchema = z.discriminatedUnion('kind', [scoredAnswerSchema, notApplicableAnswerSchema]);
export type Answer = z.infer<typeof answerSchema>;
export type NotApplicableGround = z.infer<typeof notApplicableAnswerSchema>['ground'];

export const layerSchema = z.enum(['self', 'expert', 'evaluator']);
/** Who scores. Layers never overwrite each other. */
export type Layer = z.infer<typeof layerSchema>;

/** pack id -> item id -> answer */
export const layerAnswersSchema = z.record(z.string(), z.record(z.string(), answerSchema));
export type LayerAnswers = z.infer<typeof layerAnswersSchema>;

/** layer -> pack id -> item id -> what waits there; no empty entry on any level */
export const waitingsSchema = z.partialRecord(layerSchema, z.record(z.string(), z.record(z.string(), waitingSchema)));
export type Waitings = z.infer<typeof waitingsSchema>;

/** One criterion of the major-hazard catalogue: 否, 是, 待查, or 不适用 with a reason that overrules what the profile says. */
export const screeningAnswerSchema = z.strictObject({
  answer: z.enum(['no', 'yes', 'toCheck', 'notApplicable']),
  branches: z.array(z.string()).max(50),
  reason: proseSchema(2000),
  ...provenance,
});
export type ScreeningAnswer = z.infer<typeof screeningAnswerSchema>;

/** 第十四条: one failed device tied to its criterion; each is its own hazard entry. */
export const failedDeviceSchema = z.strictObject({ id: z.string(), device: lineSchema(200), criterionId: z.string(), hazardId: z.string().nullable() });
export type FailedDevice = z.infer<typeof failedDeviceSchema>;

/** 三年行动: how far a duty is. A duty without an entry is unanswered. */
export const obligationAnswerSchema = z.strictObject({
  state: z.enum(['done', 'inProgress', 'notDone', 'notApplicable']),
  reason: proseSchema(2000),
  doneOn: z.iso.date().nullable(),
  nextDue: z.iso.date().nullable(),
  ...provenance,
});
export type ObligationAnswer = z.infer<typeof obligationAnswerSchema>;
