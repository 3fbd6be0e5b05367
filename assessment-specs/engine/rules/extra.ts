import type { z } from 'zod';
import type { extraRuleSchema } from '../../schema/ScoredPack.ts';
import type { Deduction } from './Deduction.ts';

/**
 * 追加扣除: claimed outside the item. How much of it is applied depends on what the category still has (`scoreCategory`).
 * @basis 考评说明: 特别说明扣分在该类目内扣
 */
export function extra(rule: z.infer<typeof extraRuleSchema>): Deduction {
  return { claimed: rule.points, capped: rule.points };
}
