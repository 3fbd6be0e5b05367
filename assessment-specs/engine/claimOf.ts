import type { Centipoints } from '../schema/primitives.ts';
import type { RuleOutcome } from './ScoreSheet.ts';

/**
 * What a rule asks of its item, before the item's own ceiling. A cap that is the item's points is that ceiling said once more, so it is not taken here:
 * 5 处 of 1 in an item of 3 is 应扣 5，本条满 3. A lower cap is the rule's own and holds.
 * @param standard the item's points
 */
export function claimOf({ claimed, capped }: Pick<RuleOutcome, 'claimed' | 'capped'>, standard: Centipoints): Centipoints {
  return capped < standard ? capped : claimed;
}
