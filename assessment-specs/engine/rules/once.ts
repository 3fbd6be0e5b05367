import type { z } from 'zod';
import type { onceRuleSchema } from '../../schema/ScoredPack.ts';
import type { Deduction } from './Deduction.ts';

/** 一次性扣分, however often it was found. */
export function once(rule: z.infer<typeof onceRuleSchema>): Deduction {
  return { claimed: rule.points, capped: rule.points };
}
