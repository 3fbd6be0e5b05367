import type { Element } from '../schema/ScoredPack.ts';
import { addTallies } from './addTallies.ts';
import { roundShare } from './roundShare.ts';
import type { ElementScore, ItemScore, Progress } from './ScoreSheet.ts';

/** Adds the items of one 考评项目. Extras are not in here: they are taken from the category. */
export function scoreElement(element: Element, items: readonly ItemScore[], percentDigits: number): ElementScore {
  const tally = addTallies(items);
  return {
    elementId: element.id, tally, progress: progressOf(items), percent: roundShare(tally.earned, tally.standard - tally.na, percentDigits), items,
  };
}

function progressOf(items: readonly ItemScore[]): Progress {
  const unanswered = items.filter((item) => item.state === 'unanswered').length;
  const notApplicable = items.filter((item) => item.state === 'notApplicable').length;
  return { items: items.length, answered: items.length - unanswered, unanswered, notApplicable };
}
