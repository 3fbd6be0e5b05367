import { itemLosses } from '../../../assessment-specs/charts/chartFigures.ts';
import type { ItemScore, ScoreSheet } from '../../../assessment-specs/engine/ScoreSheet.ts';
import type { Answer } from '../../../assessment-specs/records/Answer.ts';
import type { Item, ScoredPack } from '../../../assessment-specs/schema/ScoredPack.ts';

export type TrialFilter = 'deducted' | 'unanswered' | 'tried';

/** One item that may be supposed otherwise. */
export interface TrialLine {
  readonly item: Item;
  readonly before: ItemScore;
  readonly after: ItemScore;
  /** the answer that is supposed, or else the one there is */
  readonly answer: Answer | undefined;
  readonly tried: boolean;
}

/** The items of one kind: deductions from the greatest down, everything else in the order of the pack. */
export function trialLines(pack: ScoredPack, sheets: { readonly before: ScoreSheet; readonly after: ScoreSheet }, answers: Readonly<Record<string, Answer>>, supposed: Readonly<Record<string, Answer>>, filter: TrialFilter): readonly TrialLine[] {
  const [before, after] = [scoresOf(sheets.before), scoresOf(sheets.after)];
  const lost = new Map(itemLosses(sheets.before).map(({ id, lost: points }) => [id, points]));
  const lines = pack.categories.flatMap(({ elements }) => elements.flatMap(({ items }) => items)).flatMap((item): readonly TrialLine[] => {
    const [then, now] = [before.get(item.id), after.get(item.id)];
    if (then === undefined || now === undefined) throw new Error(`The sheet has no item ${item.id}.`);
    const line = { item, before: then, after: now, answer: supposed[item.id] ?? answers[item.id], tried: supposed[item.id] !== undefined };
    const wanted = filter === 'tried' ? line.tried : filter === 'unanswered' ? then.state === 'unanswered' : then.state === 'deducted' || then.state === 'forfeited';
    return wanted ? [line] : [];
  });
  return filter === 'deducted' ? [...lines].sort((a, b) => (lost.get(b.item.id) ?? 0) - (lost.get(a.item.id) ?? 0)) : lines;
}

function scoresOf(sheet: ScoreSheet): ReadonlyMap<string, ItemScore> {
  return new Map(sheet.categories.flatMap(({ elements }) => elements.flatMap(({ items }) => items.map((item) => [item.itemId, item] as const))));
}
