import { z } from 'zod';
import { scoredPackSchema } from './ScoredPack.ts';
import { hazardPackSchema } from './HazardPack.ts';
import { obligationPackSchema } from './ObligationPack.ts';
import { traitPackSchema } from './TraitPack.ts';

/** Anything the catalogue holds. Structure only: `checkPack` adds sums, unique ids and references. */
export const packSchema = z.discriminatedUnion('kind', [scoredPackSchema, hazardPackSchema, obligationPackSchema, traitPackSchema]);
export type Pack = z.infer<typeof packSchema>;
export type PackKind = Pack['kind'];
