import { z } from 'zod';
import { traitIdSchema } from './primitives.ts';
import { packHeadShape } from './ScoredPack.ts';

export const sectorCodeSchema = z.string().regex(/^[A-Z_]+$/);
export type SectorCode = string;

/** A question about the enterprise whose answer decides what applies. */
export const traitSchema = z.strictObject({
  id: traitIdSchema,
  order: z.number(),
  group: z.string(),
  page: z.string(),
  style: z.enum(['single', 'detail', 'tick']),
  gate: z.boolean(),
  question: z.string().min(1),
  help: z.string(),
  sectors: z.union([z.literal('ALL'), z.array(sectorCodeSchema)]),
  /** One 'no' among these makes this trait 'no' without asking. */
  requires: z.array(traitIdSchema),
  /** 'yes' makes these 'yes' too. */
  implies: z.array(traitIdSchema),
});
export type Trait = z.infer<typeof traitSchema>;

export const derivedTraitSchema = z.strictObject({
  id: traitIdSchema,
  group: z.string(),
  name: z.string(),
  help: z.string(),
  from: z.strictObject({ field: z.string(), op: z.enum(['eq', 'in', 'has_valid']), value: z.unknown() }),
});

export const sectorSchema = z.strictObject({
  code: sectorCodeSchema, name: z.string(), codePrefixes: z.array(z.string()), codeExcludes: z.array(z.string()),
  scope: z.array(z.string()), examples: z.array(z.string()), confidence: z.string(),
});
export type Sector = z.infer<typeof sectorSchema>;

export const sizeClassSchema = z.enum(['large', 'medium', 'small', 'micro']);
export type SizeClass = z.infer<typeof sizeClassSchema>;

export const sizeTableSchema = z.strictObject({
  id: z.string(), name: z.string(),
  steps: z.array(z.strictObject({ size: sizeClassSchema, employeesMin: z.number(), revenue10kMin: z.number() })),
});

/** Profile questions, the sectors and the size classes. */
export const traitPackSchema = z.strictObject({
  kind: z.literal('traits'),
  ...packHeadShape,
  groups: z.array(z.strictObject({ id: z.string(), name: z.string(), order: z.number(), page: z.string() })),
  traits: z.array(traitSchema).min(1),
  derivedTraits: z.array(derivedTraitSchema),
  /** Facts of the assessed period: asked anew for every assessment. */
  periodTraits: z.array(traitSchema),
  prefill: z.array(z.strictObject({ trait: traitIdSchema, field: z.string(), op: z.enum(['gte', 'not_empty']), value: z.number().nullable() })),
  sectors: z.array(sectorSchema),
  sizes: z.strictObject({
    source: z.string(),
    names: z.record(sizeClassSchema, z.string()),
    tables: z.array(sizeTableSchema),
    sectorToTable: z.record(sectorCodeSchema, z.string()),
    commerceKindToTable: z.record(z.string(), z.string()),
  }),
});
export type TraitPack = z.infer<typeof traitPackSchema>;
