import type { Answer } from '../records/Answer.ts';
import type { Answers } from './createScorer.ts';
import { pointsText } from '../schema/pointsText.ts';
import type { CategoryScore, ElementScore, ExtraOutcome, ItemScore, Percent, ScoreSheet, Tally } from './ScoreSheet.ts';

/** Which number is asked about. Ids of categories and elements can be the same, so the level is named. */
export type ScorePath =
  | { readonly level: 'total' }
  | { readonly level: 'category' | 'element' | 'item'; readonly id: string };

/** The sentence that stands at a node; every one has words in each language. */
export type ExplanationKey =
  | 'score.total' | 'score.category' | 'score.element' | 'score.item'
  /** N ÷ D × 100, rounded once. */
  | 'score.percent'
  /** One triggered rule: points asked for, and after its own cap. */
  | 'score.rule'
  /** An extra: asked for, taken from the category, found nothing left. */
  | 'score.extra'
  /** Who answered, and when. */
  | 'score.answer';

/** One step of the chain. `ref` is the id it speaks about; `params` fill the sentence, points as decimal strings. */
export interface Explanation {
  readonly key: ExplanationKey;
  readonly ref: string | null;
  readonly params: Readonly<Record<string, string | number>>;
  readonly children: readonly Explanation[];
}

/**
 * The chain from a number down to rules and, when they are given, answers. Pure data: the screen puts it into words.
 * @returns null when the sheet has no such place
 */
export function explain(sheet: ScoreSheet, path: ScorePath, answers: Answers = {}): Explanation | null {
  if (path.level === 'total') return total(sheet, answers);
  for (const one of sheet.categories) {
    if (path.level === 'category' && one.categoryId === path.id) return category(one, answers);
    for (const inner of one.elements) {
      if (path.level === 'element' && inner.elementId === path.id) return element(inner, answers);
      const found = path.level === 'item' ? inner.items.find((candidate) => candidate.itemId === path.id) : undefined;
      if (found !== undefined) return item(found, answers);
    }
  }
  return null;
}

function total(sheet: ScoreSheet, answers: Answers): Explanation {
  return {
    key: 'score.total', ref: sheet.pack.id, params: figures(sheet.tally),
    children: [...share(sheet.tally, sheet.percent), ...sheet.categories.map((one) => category(one, answers))],
  };
}

function category(score: CategoryScore, answers: Answers): Explanation {
  return {
    key: 'score.category', ref: score.categoryId, params: figures(score.tally),
    children: [...share(score.tally, score.percent), ...score.elements.map((one) => element(one, answers)), ...score.extras.map(extra)],
  };
}

function element(score: ElementScore, answers: Answers): Explanation {
  return {
    key: 'score.element', ref: score.elementId, params: figures(score.tally),
    children: [...share(score.tally, score.percent), ...score.items.map((one) => item(one, answers))],
  };
}

/** 应扣 claimed，本条满 standard，计扣 deducted，得 earned. */
function item(score: ItemScore, answers: Answers): Explanation {
  const answer = Object.hasOwn(answers, score.itemId) ? answers[score.itemId] : undefined;
  return {
    key: 'score.item', ref: score.itemId, params: { state: score.state, claimed: pointsText(score.claimed), ...figures(score.tally) },
    children: [
      ...score.outcomes.map(({ ruleId, kind, count, claimed, capped }): Explanation => (
        { key: 'score.rule', ref: ruleId, params: { kind, count, claimed: pointsText(claimed), capped: pointsText(capped) }, children: [] })),
      ...(answer === undefined ? [] : [answered(answer)]),
    ],
  };
}

function extra({ itemId, ruleId, count, claimed, applied, unapplied }: ExtraOutcome): Explanation {
  return {
    key: 'score.extra', ref: ruleId, children: [],
    params: { itemId, count, claimed: pointsText(claimed), applied: pointsText(applied), unapplied: pointsText(unapplied) },
  };
}

function answered(answer: Answer): Explanation {
  const head = { by: answer.by, at: answer.at, note: answer.note, evidence: answer.evidence.length };
  const params = answer.kind === 'scored' ? head : { ...head, ground: answer.ground, reason: answer.reason, traits: answer.traits.join(' ') };
  return { key: 'score.answer', ref: null, params, children: [] };
}

function share(tally: Tally, percent: Percent | null): readonly Explanation[] {
  if (percent === null) return [];
  return [{
    key: 'score.percent', ref: null, children: [],
    params: {
      numerator: pointsText(tally.earned), denominator: pointsText(tally.standard - tally.na), standard: pointsText(tally.standard), na: pointsText(tally.na),
      digits: percent.digits, percent: percent.text,
    },
  }];
}

function figures(tally: Tally): Readonly<Record<keyof Tally, string>> {
  return {
    standard: pointsText(tally.standard), na: pointsText(tally.na), deducted: pointsText(tally.deducted), earned: pointsText(tally.earned), open: pointsText(tally.open),
  };
}
