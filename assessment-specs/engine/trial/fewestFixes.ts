import { itemLosses } from '../../charts/chartFigures.ts';
import type { PackRef } from '../../schema/PackRef.ts';
import type { Centipoints } from '../../schema/primitives.ts';
import type { ScoredPack } from '../../schema/ScoredPack.ts';
import type { Answers, Scorer } from '../createScorer.ts';
import { createScorer } from '../createScorer.ts';
import type { CategoryScore, Percent, ScoreSheet } from '../ScoreSheet.ts';
import { supposedAnswer } from './Trial.ts';

/** One item put right, its extras included, and the points that come back. */
export interface Fix {
  readonly itemId: string;
  readonly gain: Centipoints;
}

/** The way to the next grade. */
export interface FixPlan {
  readonly bandId: string;
  readonly missing: Centipoints;
  /** Putting right every deduction there is would reach it. Otherwise `fixes` are all of them. */
  readonly reachable: boolean;
  /** No plan has fewer items. False where extras found nothing left to take, so that gains depend on each other. */
  readonly fewest: boolean;
  readonly fixes: readonly Fix[];
  readonly after: Percent | null;
}

/**
 * The fewest items whose putting right reaches the next grade: again and again the one that gives most. Where gains are independent of each other
 * no smaller set can give more, so the greedy way is exact. Items without an answer are not deductions and stay open.
 * @returns null when the top is reached or there is nothing to divide by
 * @throws when an answer does not fit the pack
 */
export function fewestFixes(pack: ScoredPack, packRef: PackRef, answers: Answers): FixPlan | null {
  const scorer = createScorer(pack, packRef);
  const start = scorer.score(answers);
  if (start.next === null) return null;
  const { bandId, missing } = start.next;
  const fewest = start.categories.every(isAdditive);
  const fixes: Fix[] = [];
  let supposed = answers;
  let sheet = start;
  while (sheet.tally.earned - start.tally.earned < missing) {
    const best = greatestGain(scorer, sheet, supposed);
    if (best === null) return { bandId, missing, reachable: false, fewest, fixes, after: sheet.percent };
    fixes.push(best);
    supposed = { ...supposed, [best.itemId]: supposedAnswer(supposed[best.itemId], []) };
    sheet = scorer.score(supposed);
  }
  return { bandId, missing, reachable: true, fewest, fixes, after: sheet.percent };
}

/** Every extra was taken in full: what an item lost is what comes back. */
const isAdditive = ({ extras }: CategoryScore): boolean => extras.every(({ unapplied }) => unapplied === 0);

function greatestGain(scorer: Scorer, sheet: ScoreSheet, answers: Answers): Fix | null {
  const losses = new Map(itemLosses(sheet).map(({ id, lost }) => [id, lost]));
  let best: Fix | null = null;
  for (const category of sheet.categories) {
    const additive = isAdditive(category);
    for (const { itemId } of category.elements.flatMap(({ items }) => items)) {
      const answer = answers[itemId];
      if (answer?.kind !== 'scored' || answer.findings.length === 0) continue;
      const gain = additive ? losses.get(itemId) ?? 0 : scorer.score({ ...answers, [itemId]: supposedAnswer(answer, []) }).tally.earned - sheet.tally.earned;
      if (gain > (best?.gain ?? 0)) best = { itemId, gain };
    }
  }
  return best;
}
