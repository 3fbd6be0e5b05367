import type { Answer } from '../records/Answer.ts';
import type { PackRef } from '../schema/PackRef.ts';
import type { Category, Element, ScoredPack } from '../schema/ScoredPack.ts';
import { addProgress, addTallies } from './addTallies.ts';
import { nextBand } from './nextBand.ts';
import { packIndex } from './packIndex.ts';
import { reachedBand } from './reachedBand.ts';
import { roundShare } from './roundShare.ts';
import { scoreCategory } from './scoreCategory.ts';
import { scoreElement } from './scoreElement.ts';
import { scoreItem } from './scoreItem.ts';
import { outlookOf, scoreRange } from './scoreRange.ts';
import type { CategoryOutlook } from './scoreRange.ts';
import type { CategoryScore, ElementScore, ItemScore, ScoreSheet } from './ScoreSheet.ts';

/** item id -> answer; an item without an entry is unanswered. */
export type Answers = Readonly<Record<string, Answer>>;

/** Scores the same pack again and again: what did not change since the last call is taken over. */
export interface Scorer {
  /**
   * Answers are values: an answer that changed is a new object. Items whose answer is the same object as before are not scored again.
   * @throws when an answer does not fit the pack
   */
  score(answers: Answers): ScoreSheet;
}

interface ItemMemory { answer: Answer | undefined; score: ItemScore }
// `stale` is set before anything below changes, so that an answer that throws halfway leaves no figure that only looks current
interface ElementMemory { readonly element: Element; readonly items: ItemMemory[]; score: ElementScore; stale: boolean }
interface CategoryMemory { readonly category: Category; readonly elements: ElementMemory[]; score: CategoryScore; outlook: CategoryOutlook; stale: boolean }

/** A scorer for one pack. Gives what `scoreAssessment` gives, in time proportional to what changed. */
export function createScorer(pack: ScoredPack, packRef: PackRef): Scorer {
  const digits = pack.scoring.percentDigits;
  const index = packIndex(pack);
  const memories = pack.categories.map((category) => emptyCategory(category, digits));
  return {
    score(answers) {
      for (const itemId of Object.keys(answers)) {
        if (index.item(itemId) === null) throw new Error(`An answer cites item ${itemId}, which pack ${pack.id} does not have.`);
      }
      for (const memory of memories) refreshCategory(memory, answers, digits);
      return total(pack, packRef, memories);
    },
  };
}

function emptyCategory(category: Category, digits: number): CategoryMemory {
  const elements = category.elements.map((element): ElementMemory => {
    const items = element.items.map((item): ItemMemory => ({ answer: undefined, score: scoreItem(item, undefined) }));
    return { element, items, score: scoreElement(element, items.map((item) => item.score), digits), stale: false };
  });
  const score = scoreCategory(category, elements.map((element) => element.score), digits);
  return { category, elements, score, outlook: outlookOf(category, score), stale: false };
}

function refreshCategory(memory: CategoryMemory, answers: Answers, digits: number): void {
  for (const element of memory.elements) refreshItems(memory, element, answers);
  if (!memory.stale) return;
  for (const element of memory.elements) {
    if (!element.stale) continue;
    element.score = scoreElement(element.element, element.items.map((item) => item.score), digits);
    element.stale = false;
  }
  memory.score = scoreCategory(memory.category, memory.elements.map((element) => element.score), digits);
  memory.outlook = outlookOf(memory.category, memory.score);
  memory.stale = false;
}

function refreshItems(category: CategoryMemory, memory: ElementMemory, answers: Answers): void {
  memory.element.items.forEach((item, position) => {
    const answer = Object.hasOwn(answers, item.id) ? answers[item.id] : undefined;
    if (memory.items[position]?.answer === answer) return;
    category.stale = true;
    memory.stale = true;
    memory.items[position] = { answer, score: scoreItem(item, answer) };
  });
}

function total(pack: ScoredPack, packRef: PackRef, memories: readonly CategoryMemory[]): ScoreSheet {
  const digits = pack.scoring.percentDigits;
  const categories = memories.map((memory) => memory.score);
  const tally = addTallies(categories);
  const numerator = tally.earned;
  const denominator = tally.standard - tally.na;
  const percent = roundShare(numerator, denominator, digits);
  const progress = addProgress(categories);
  const complete = progress.unanswered === 0;
  return {
    pack: packRef, tally, progress, raw: { numerator, denominator }, percent,
    range: scoreRange(memories.map((memory) => memory.outlook), denominator, digits),
    bandId: percent !== null && complete ? reachedBand(pack, percent)?.id ?? null : null,
    next: nextBand(pack, numerator, denominator, percent),
    categories,
  };
}
