import { z } from 'zod';
import { daySchema, digestSchema, instantSchema, lineSchema, proseSchema } from '../schema/primitives.ts';
import { criterionIdSchema, orderKindSchema } from '../schema/HazardPack.ts';

export const hazardIdSchema = z.string().regex(/^HZ-\d{4}-\d{3,5}$/);

/** On what basis the entry is graded. Other regimes (第二条: fire, gas, special equipment, chemicals) are recorded with their own citation and never mapped silently. */
export const hazardBasisSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('criterion'), criterionId: criterionIdSchema, branches: z.array(z.string()) }),
  z.strictObject({ kind: z.literal('failedDevice'), criterionId: criterionIdSchema, device: lineSchema(200) }),
  z.strictObject({ kind: z.literal('otherRegime'), regime: z.enum(['fire', 'gas', 'specialEquipment', 'chemicals', 'other']), citation: lineSchema(300) }),
  z.strictObject({ kind: z.literal('general'), citation: lineSchema(300) }),
]);
export type HazardBasis = z.infer<typeof hazardBasisSchema>;

export const hazardSourceSchema = z.enum(['screening', 'item', 'leaderInspection', 'employeeReport', 'expertVisit', 'manual']);
export type HazardSource = z.infer<typeof hazardSourceSchema>;

const text = proseSchema(4000);
const person = lineSchema(60);
const eventHead = { id: z.string(), at: instantSchema, recordedAt: instantSchema, by: person, note: text };

/** 五落实: 责任, 措施, 资金 (yuan), 时限, 预案. All five must be settled. */
export const fiveAssurancesSchema = z.strictObject({
  responsible: person,
  supervisor: person,
  measures: text,
  fundsYuan: z.number().min(0).max(1_000_000_000_000),
  deadline: daySchema,
  contingency: text,
});
export type FiveAssurances = z.infer<typeof fiveAssurancesSchema>;

/**
 * What happened to a hazard. History can only be added to. `at` is when it happened, `recordedAt` when it was written down.
 * 发现 → 停产停用等措施 → 报告 → 五落实 → 整改中 → 整改完成 → 验收 → 销号; reopened restores the veto, transferred keeps it.
 */
export const hazardEventSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('found'), ...eventHead }),
  z.strictObject({ kind: z.literal('ordered'), ...eventHead, order: orderKindSchema, area: text, orderedBy: person }),
  z.strictObject({ kind: z.literal('reported'), ...eventHead, toAuthority: text, how: text, toEmployees: text }),
  z.strictObject({ kind: z.literal('planned'), ...eventHead, five: fiveAssurancesSchema }),
  z.strictObject({ kind: z.literal('started'), ...eventHead }),
  z.strictObject({ kind: z.literal('done'), ...eventHead, result: text, evidence: z.array(digestSchema) }),
  z.strictObject({ kind: z.literal('accepted'), ...eventHead, acceptedBy: person, how: text, result: text, evidence: z.array(digestSchema) }),
  z.strictObject({ kind: z.literal('rejected'), ...eventHead, rejectedBy: person, reason: text }),
  z.strictObject({ kind: z.literal('closed'), ...eventHead, signedOffBy: person }),
  z.strictObject({ kind: z.literal('reopened'), ...eventHead, reason: text }),
  z.strictObject({ kind: z.literal('transferred'), ...eventHead, to: text, reason: text }),
  z.strictObject({ kind: z.literal('evidenceAdded'), ...eventHead, phase: z.enum(['before', 'after']), evidence: z.array(digestSchema).min(1) }),
]);
export type HazardEvent = z.infer<typeof hazardEventSchema>;
export type HazardEventKind = HazardEvent['kind'];

export const hazardStateSchema = z.enum(['found', 'ordered', 'reported', 'planned', 'underRectification', 'done', 'accepted', 'closed', 'reopened', 'transferred']);
export type HazardState = z.infer<typeof hazardStateSchema>;

/** 隐患: an entry in the ledger. Its state follows from its events; nothing stores it twice. */
export const hazardSchema = z.strictObject({
  id: hazardIdSchema,
  grade: z.enum(['general', 'major']),
  basis: hazardBasisSchema,
  source: hazardSourceSchema,
  title: lineSchema(200),
  description: text,
  area: lineSchema(120),
  foundBy: person,
  /** Scoring items that this hazard touches: pack id and item id. */
  itemRefs: z.array(z.strictObject({ packId: z.string(), itemId: z.string() })).max(50),
  /** The inspection or employee report that it was found by, if any. */
  sourceRef: z.string().max(80).nullable(),
  /** The assessment it was found in, if any. */
  assessmentId: z.string().nullable(),
  events: z.array(hazardEventSchema).min(1).max(2000),
});
export type Hazard = z.infer<typeof hazardSchema>;
