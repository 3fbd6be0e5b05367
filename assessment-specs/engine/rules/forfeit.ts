import type { z } from 'zod';
import type { Centipoints } from '../../schema/primitives.ts';
import type { forfeitRuleSchema } from '../../schema/ScoredPack.ts';
import type { Deduction } from './Deduction.ts';

/** 不得分: the whole item is claimed, whatever else was found. */
export function forfeit(_rule: z.infer<typeof forfeitRuleSchema>, _count: number, itemPoints: Centipoints): Deduction {
  return { claimed: itemPoints, capped: itemPoints };
}
