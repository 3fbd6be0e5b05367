import type { Progress, Tally } from './ScoreSheet.ts';

/** Adds the figures of the parts: 标准分 = 空项分 + 扣分 + 得分 + 未评分 stays true because it is true of each part. */
export function addTallies(parts: readonly { readonly tally: Tally }[]): Tally {
  let standard = 0, na = 0, deducted = 0, earned = 0, open = 0;
  for (const { tally } of parts) {
    standard += tally.standard;
    na += tally.na;
    deducted += tally.deducted;
    earned += tally.earned;
    open += tally.open;
  }
  return { standard, na, deducted, earned, open };
}

/** Adds how far the parts are. */
export function addProgress(parts: readonly { readonly progress: Progress }[]): Progress {
  let items = 0, answered = 0, unanswered = 0, notApplicable = 0;
  for (const { progress } of parts) {
    items += progress.items;
    answered += progress.answered;
    unanswered += progress.unanswered;
    notApplicable += progress.notApplicable;
  }
  return { items, answered, unanswered, notApplicable };
}
