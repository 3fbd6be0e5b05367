import type { Answer } from '../records/Answer.ts';
import type { Item, Rule, ScoredPack } from '../schema/ScoredPack.ts';
import { isAssessed } from './isAssessed.ts';
import { maximumCount } from './rules/index.ts';
import { packIndex } from './packIndex.ts';

/** Why an answer cannot stand against this pack. */
export type AnswerProblem =
  | { readonly kind: 'unknownItem'; readonly itemId: string }
  | { readonly kind: 'unknownRule'; readonly itemId: string; readonly ruleId: string }
  | { readonly kind: 'foreignFinding'; readonly itemId: string; readonly ruleId: string; readonly citedItemId: string }
  | { readonly kind: 'duplicateRule'; readonly itemId: string; readonly ruleId: string }
  | { readonly kind: 'countNotWhole'; readonly itemId: string; readonly ruleId: string; readonly count: number }
  | { readonly kind: 'countNegative'; readonly itemId: string; readonly ruleId: string; readonly count: number }
  | { readonly kind: 'countTooLarge'; readonly itemId: string; readonly ruleId: string; readonly count: number; readonly maximum: number }
  | { readonly kind: 'notApplicableForbidden'; readonly itemId: string }
  | { readonly kind: 'reasonMissing'; readonly itemId: string }
  | { readonly kind: 'traitsMissing'; readonly itemId: string }
  /** The cited traits are not exactly those that decide this item (`whenAbsent`). */
  | { readonly kind: 'traitsDoNotDecide'; readonly itemId: string; readonly cited: readonly string[]; readonly deciding: readonly string[] };

/** Checks one answer against the pack. @returns null when it can be scored */
export function checkAnswer(pack: ScoredPack, itemId: string, answer: Answer): AnswerProblem | null {
  const item = packIndex(pack).item(itemId);
  return item === null ? { kind: 'unknownItem', itemId } : checkItemAnswer(item, answer);
}

/** As `checkAnswer`, for an item that was already found. */
export function checkItemAnswer(item: Item, answer: Answer): AnswerProblem | null {
  if (!isAssessed(answer)) throw new Error(`Item ${item.id} has no answer to check.`);
  return answer.kind === 'scored' ? checkFindings(item, answer.findings) : checkNotApplicable(item, answer);
}

function checkFindings(item: Item, findings: readonly { itemId: string; ruleId: string; count: number }[]): AnswerProblem | null {
  const itemId = item.id;
  const seen = new Set<string>();
  for (const { itemId: citedItemId, ruleId, count } of findings) {
    if (citedItemId !== itemId) return { kind: 'foreignFinding', itemId, ruleId, citedItemId };
    const rule = item.rules.find((candidate) => candidate.id === ruleId);
    if (rule === undefined) return { kind: 'unknownRule', itemId, ruleId };
    if (seen.has(ruleId)) return { kind: 'duplicateRule', itemId, ruleId };
    seen.add(ruleId);
    const problem = checkCount(itemId, rule, count);
    if (problem !== null) return problem;
  }
  return null;
}

function checkCount(itemId: string, rule: Rule, count: number): AnswerProblem | null {
  const ruleId = rule.id;
  const maximum = maximumCount(rule);
  if (!Number.isInteger(count)) return { kind: 'countNotWhole', itemId, ruleId, count };
  if (count < 0) return { kind: 'countNegative', itemId, ruleId, count };
  return count > maximum ? { kind: 'countTooLarge', itemId, ruleId, count, maximum } : null;
}

function checkNotApplicable(item: Item, answer: Extract<Answer, { kind: 'notApplicable' }>): AnswerProblem | null {
  const itemId = item.id;
  const { allowed, whenAbsent } = item.notApplicable;
  if (!allowed) return { kind: 'notApplicableForbidden', itemId };
  if (answer.ground === 'trait') {
    if (answer.traits.length === 0) return { kind: 'traitsMissing', itemId };
    const cited = new Set(answer.traits);
    const decides = cited.size === whenAbsent.length && whenAbsent.every((trait) => cited.has(trait));
    return decides ? null : { kind: 'traitsDoNotDecide', itemId, cited: answer.traits, deciding: whenAbsent };
  }
  // 'period' may rest on facts of the period that the pack names; 'attested' rests on words alone
  const citesPeriod = answer.ground === 'period' && answer.traits.length > 0;
  return answer.reason.trim() === '' && !citesPeriod ? { kind: 'reasonMissing', itemId } : null;
}
