import type { z } from 'zod';
import type { eachRuleSchema } from '../../schema/ScoredPack.ts';
import type { Deduction } from './Deduction.ts';

/** 每处扣: points × count, at most the rule's own cap. */
export function each(rule: z.infer<typeof eachRuleSchema>, count: number): Deduction {
  const claimed = rule.points * count;
  return { claimed, capped: Math.min(claimed, rule.cap) };
}
