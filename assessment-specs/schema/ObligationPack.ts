import { z } from 'zod';
import { daySchema, traitIdSchema } from './primitives.ts';
import { packHeadShape } from './ScoredPack.ts';

export const recordKindSchema = z.enum(['inspection', 'drill', 'training', 'commitment', 'ledger', 'plan', 'report']);

/** When a duty falls due; several rows per duty may exclude each other by `variantGroup`. */
export const scheduleRowSchema = z.strictObject({
  id: z.string(),
  kind: z.enum(['once', 'every', 'event', 'standing']),
  interval: z.string().nullable(),
  anchor: z.string().nullable(),
  due: daySchema.nullable(),
  until: daySchema.nullable(),
  leadDays: z.number().int().min(0).nullable(),
  event: z.string().nullable(),
  respondWithin: z.string().nullable(),
  appliesWhenPresent: z.array(traitIdSchema),
  appliesWhenAbsent: z.array(traitIdSchema),
  appliesSectors: z.union([z.literal('ALL'), z.array(z.string())]),
  appliesSize: z.union([z.literal('ALL'), z.array(z.string())]),
  closedBy: z.array(recordKindSchema),
  variantGroup: z.string().nullable(),
  timesPerPeriod: z.number().int().min(1).nullable(),
  /** Why this due date, where it is ours. */
  dueBasis: z.string(),
  /** Recommended interval between two looks at a standing duty (ours); null for the other kinds. */
  review: z.string().nullable(),
  /** The row is advice for the enterprises that it names; the duty itself binds others. */
  advisory: z.boolean(),
});
export type ScheduleRow = z.infer<typeof scheduleRowSchema>;

/** 强制, 引导, 配合, 门槛, 政策, 权利. */
export const obligationForceSchema = z.enum(['mandatory', 'guidance', 'cooperation', 'gate', 'policy', 'right']);

export const obligationSchema = z.strictObject({
  /** `TY-` in the plan of 2024-2026; a next plan takes letters of its own, because an assessment can follow both. */
  id: z.string().regex(/^[A-Z]{2,6}-\d{2,3}$/),
  topic: z.string().min(1),
  responsible: z.string().min(1),
  duty: z.string().min(1),
  periodicity: z.string(),
  appliesWhen: z.string(),
  schedule: z.array(scheduleRowSchema),
  due: z.string(),
  evidence: z.string(),
  planRef: z.string(),
  force: obligationForceSchema,
});
export type Obligation = z.infer<typeof obligationSchema>;

/** 三年行动: duties that are reported and never decide. */
export const obligationPackSchema = z.strictObject({
  kind: z.literal('obligations'),
  ...packHeadShape,
  window: z.strictObject({ from: daySchema, to: daySchema }),
  alerts: z.array(z.string()),
  events: z.array(z.strictObject({ id: z.string(), name: z.string() })),
  obligations: z.array(obligationSchema).min(1),
});
export type ObligationPack = z.infer<typeof obligationPackSchema>;
