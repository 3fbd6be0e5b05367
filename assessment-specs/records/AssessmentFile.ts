import { z } from 'zod';
import { daySchema, digestSchema, instantSchema, lineSchema, proseSchema } from '../schema/primitives.ts';
import { packRefSchema } from '../schema/PackRef.ts';
import { failedDeviceSchema, layerAnswersSchema, obligationAnswerSchema, screeningAnswerSchema, waitingsSchema } from './Answer.ts';
import { traitAnswersSchema } from './EnterpriseProfile.ts';
import { rescoringSchema } from './Rescoring.ts';
import { walkSchema } from './Walk.ts';
import { evidenceSchema } from './Evidence.ts';
import { sealSchema } from './Seal.ts';
import { issuedDocumentSchema } from './IssuedDocument.ts';

/**
 * How a pack takes part: exactly one `primary` gives the grade; a `gate` is advisory, or mandatory if chosen at the start;
 * `hazards` is always there; `obligations` never decide; `traits` are the questions behind applicability.
 */
export const packRoleSchema = z.discriminatedUnion('role', [
  z.strictObject({ role: z.literal('primary'), pack: packRefSchema }),
  z.strictObject({ role: z.literal('gate'), pack: packRefSchema, mandatory: z.boolean(), bandId: z.string() }),
  z.strictObject({ role: z.literal('hazards'), pack: packRefSchema }),
  z.strictObject({ role: z.literal('obligations'), pack: packRefSchema }),
  z.strictObject({ role: z.literal('traits'), pack: packRefSchema }),
]);
export type PackRole = z.infer<typeof packRoleSchema>;

export const signerRoleSchema = z.enum(['assessor', 'deputyLeader', 'leader', 'principal', 'employeeRepresentative', 'witness']);
export type SignerRole = z.infer<typeof signerRoleSchema>;

/** A person of the self-assessment team. One person signs once, in all their roles. */
export const teamMemberSchema = z.strictObject({
  id: z.string(), name: lineSchema(60), post: lineSchema(80), duty: lineSchema(200), qualification: lineSchema(120),
  roles: z.array(signerRoleSchema).min(1).max(6),
  signs: z.boolean(),
});
export type TeamMember = z.infer<typeof teamMemberSchema>;

/** One line of 整改措施与计划 (chapter 11). */
export const improvementSchema = z.strictObject({
  id: z.string(), problem: proseSchema(2000), cause: z.enum(['management', 'site', 'people']), measure: proseSchema(2000), responsible: lineSchema(60),
  fundsYuan: z.number().min(0).max(1_000_000_000_000).nullable(), deadline: daySchema.nullable(), contingency: proseSchema(1000), reviewer: lineSchema(60),
  state: z.enum(['open', 'inProgress', 'done']),
});
export type Improvement = z.infer<typeof improvementSchema>;

/** What only people can write for the report: chapters 2, 3 and 10. Empty text prints as 未填写. */
export const narrativeSchema = z.strictObject({
  method: proseSchema(4000),
  training: proseSchema(4000),
  documentReview: proseSchema(4000),
  siteCheck: proseSchema(4000),
  interviews: proseSchema(4000),
  sampled: z.number().int().min(0).max(1_000_000).nullable(),
  sampledNonconforming: z.number().int().min(0).max(1_000_000).nullable(),
  causes: z.strictObject({ management: proseSchema(4000), site: proseSchema(4000), people: proseSchema(4000) }),
});
export type Narrative = z.infer<typeof narrativeSchema>;

/** What the store keeps of one self-assessment. */
export const assessmentFileSchema = z.strictObject({
  id: z.string().regex(/^a-[0-9a-z]{8,32}$/),
  enterpriseId: z.string(),
  startedAt: instantSchema,
  period: z.strictObject({ from: daySchema, to: daySchema }),
  /** 修订号 of the report, from 1; a sealed assessment is re-issued as the next one. */
  revision: z.number().int().min(1).max(999),
  replaces: z.strictObject({ number: z.string(), digest: digestSchema }).nullable(),
  packs: z.array(packRoleSchema).min(2).max(10),
  periodTraits: traitAnswersSchema,
  team: z.array(teamMemberSchema).max(60),
  layers: z.strictObject({ self: layerAnswersSchema, expert: layerAnswersSchema, evaluator: layerAnswersSchema }),
  /** Notes and evidence that wait for a score; absent when nothing does. Stands outside the record: it counts for nothing until it is part of an answer. */
  waiting: waitingsSchema.optional(),
  /** 去年的自评: an earlier assessment of the enterprise whose answers are hints; absent when none was chosen. Stands outside the record: nothing counts from it. */
  predecessorId: z.string().optional(),
  screening: z.record(z.string(), screeningAnswerSchema),
  failedDevices: z.array(failedDeviceSchema).max(500),
  walk: walkSchema,
  rescorings: z.array(rescoringSchema).max(2000),
  obligations: z.record(z.string(), obligationAnswerSchema),
  narrative: narrativeSchema,
  improvements: z.array(improvementSchema).max(500),
  evidence: z.record(z.string(), evidenceSchema),
  seal: sealSchema.nullable(),
  /** Digest of the sealed record. Its canonical JSON lies among the evidence files under this name, because the hazard ledger moves on after the seal. */
  sealedRecord: digestSchema.nullable(),
  /** PDFs made from the sealed record; they come after the seal and stand outside the record. */
  documents: z.array(issuedDocumentSchema).max(200),
});
export type AssessmentFile = z.infer<typeof assessmentFileSchema>;
