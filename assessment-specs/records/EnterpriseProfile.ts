import { z } from 'zod';
import { daySchema, lineSchema, proseSchema, traitIdSchema, triSchema } from '../schema/primitives.ts';
import { sectorCodeSchema } from '../schema/TraitPack.ts';

const count = (max: number) => z.number().int().min(0).max(max);
const money10k = z.number().min(0).max(100_000_000).nullable();

/** One accident of the last three years. Blank means not filled in, never zero. */
export const accidentSchema = z.strictObject({
  on: daySchema, kind: lineSchema(60), deaths: count(10_000), seriousInjuries: count(10_000), loss10k: z.number().min(0).max(100_000_000), note: proseSchema(2000),
});

/** A grade held before: 等级、证号、公告日、到期日. */
export const heldLevelSchema = z.strictObject({
  level: lineSchema(20), number: lineSchema(60), announcedOn: daySchema.nullable(), expiresOn: daySchema.nullable(), revoked: z.boolean(),
});

/** 企业画像: what the enterprise is. Money is in 万元 (10 000 yuan). Health data is not asked (个人信息保护法). */
export const enterpriseProfileSchema = z.strictObject({
  name: lineSchema(100),
  /** 统一社会信用代码, 18 characters, GB 32100-2015; empty while unknown. */
  creditCode: z.string().regex(/^[0-9A-Z]{0,18}$/),
  /** The user confirmed a code whose check digit does not fit (historical registrations exist). */
  creditCodeConfirmed: z.boolean(),
  legalRepresentative: lineSchema(60),
  principal: lineSchema(60),
  safetyManager: lineSchema(60),
  phone: lineSchema(40),
  address: z.strictObject({ city: lineSchema(40), county: lineSchema(40), street: lineSchema(60), detail: lineSchema(200), grid: lineSchema(60) }),
  employees: count(10_000_000).nullable(),
  peakShiftHeadcount: count(10_000_000).nullable(),
  revenue10k: money10k,
  assets10k: money10k,
  sectors: z.array(sectorCodeSchema).max(8),
  /** GB/T 4754 class, 2-4 digits; only prompts a check of the sector. */
  industryCode: z.string().regex(/^[A-Z]?\d{0,4}$/),
  /** Needed for the size class of 商贸 only. */
  commerceKind: z.enum(['wholesale', 'retail', 'warehousing', 'accommodation', 'catering']).nullable(),
  products: proseSchema(1000),
  capacity: proseSchema(1000),
  process: proseSchema(4000),
  foundedOn: daySchema.nullable(),
  systemStartedOn: daySchema.nullable(),
  specialEquipment: z.array(z.strictObject({ name: lineSchema(80), count: count(100_000), nextInspectionOn: daySchema.nullable() })).max(500),
  specialOperators: z.array(z.strictObject({ name: lineSchema(60), work: lineSchema(60), certificate: lineSchema(60), validUntil: daySchema.nullable() })).max(2000),
  confinedSpaces: z.array(z.strictObject({ name: lineSchema(80), place: lineSchema(120) })).max(500),
  chemicals: z.array(z.strictObject({ name: lineSchema(80), stock: lineSchema(80), place: lineSchema(120) })).max(1000),
  contractors: z.array(z.strictObject({ name: lineSchema(100), work: lineSchema(120) })).max(500),
  /** null: not filled in. An empty list says: no accident. */
  accidents3y: z.array(accidentSchema).max(500).nullable(),
  heldLevels: z.array(heldLevelSchema).max(50),
  gradingIntent: z.enum(['level3', 'none']).nullable(),
  aboveScale: triSchema,
  guidanceSelected: triSchema,
  notes: proseSchema(4000),
});
export type EnterpriseProfile = z.infer<typeof enterpriseProfileSchema>;

/** Answers to trait questions that the user gave; a trait that is missing is unknown. */
export const traitAnswersSchema = z.record(traitIdSchema, triSchema);
export type TraitAnswers = z.infer<typeof traitAnswersSchema>;

export const emptyProfile: EnterpriseProfile = {
  name: '', creditCode: '', creditCodeConfirmed: false, legalRepresentative: '', principal: '', safetyManager: '', phone: '',
  address: { city: '', county: '', street: '', detail: '', grid: '' }, employees: null, peakShiftHeadcount: null, revenue10k: null, assets10k: null,
  sectors: [], industryCode: '', commerceKind: null, products: '', capacity: '', process: '', foundedOn: null, systemStartedOn: null,
  specialEquipment: [], specialOperators: [], confinedSpaces: [], chemicals: [], contractors: [], accidents3y: null, heldLevels: [],
  gradingIntent: null, aboveScale: 'unknown', guidanceSelected: 'unknown', notes: '',
};
