import type { Answers } from '../../../assessment-specs/engine/createScorer.ts';
import type { ElementScore, ItemScore, ScoreSheet } from '../../../assessment-specs/engine/ScoreSheet.ts';
import type { Answer } from '../../../assessment-specs/records/Answer.ts';
import type { Evidence } from '../../../assessment-specs/records/Evidence.ts';
import type { Category, Element, EvidenceKind, Item, ScoredPack } from '../../../assessment-specs/schema/ScoredPack.ts';

export const itemFilters = ['all', 'unanswered', 'deducted', 'noEvidence'] as const;
export type ItemFilter = (typeof itemFilters)[number];

/** One item with everything that its row shows. */
export interface ItemLine {
  readonly category: Category;
  readonly element: Element;
  readonly item: Item;
  readonly score: ItemScore;
  readonly answer: Answer | undefined;
  /** kinds of evidence that the standard wants and that are not there; empty for an item that keeps no points anyway */
  readonly missing: readonly EvidenceKind[];
}

/** A row of the table: an item, or items folded into one row because nothing is left to do about them. */
export type ItemRow =
  | { readonly kind: 'item'; readonly line: ItemLine }
  | { readonly kind: 'fold'; readonly state: 'full' | 'notApplicable'; readonly lines: readonly ItemLine[] };

export interface ElementRows {
  readonly category: Category;
  readonly element: Element;
  readonly score: ElementScore;
  readonly rows: readonly ItemRow[];
}

/** All items of a pack in printed order. @param evidence the cards of the assessment, by digest */
export function itemLines(pack: ScoredPack, sheet: ScoreSheet, answers: Answers, evidence: Readonly<Record<string, Evidence>>): readonly ItemLine[] {
  const scores = new Map(sheet.categories.flatMap((category) => category.elements.flatMap((element) => element.items.map((item) => [item.itemId, item] as const))));
  return pack.categories.flatMap((category) => category.elements.flatMap((element) => element.items.map((item): ItemLine => {
    const score = scores.get(item.id);
    if (score === undefined) throw new Error(`The score sheet has no item ${item.id}.`);
    const answer = Object.hasOwn(answers, item.id) ? answers[item.id] : undefined;
    return { category, element, item, score, answer, missing: missingEvidence(item, score, answer, evidence) };
  })));
}

function missingEvidence(item: Item, score: ItemScore, answer: Answer | undefined, evidence: Readonly<Record<string, Evidence>>): readonly EvidenceKind[] {
  if (score.tally.earned === 0 || answer === undefined) return [];
  const kinds = new Set(answer.evidence.map((id) => evidence[id]?.kind));
  return item.evidenceRequired.filter((kind) => !kinds.has(kind));
}

/** Whether a filter shows an item. */
export function passes(line: ItemLine, filter: ItemFilter): boolean {
  switch (filter) {
    case 'all': return true;
    case 'unanswered': return line.score.state === 'unanswered';
    case 'deducted': return line.score.state === 'deducted' || line.score.state === 'forfeited';
    case 'noEvidence': return line.missing.length > 0;
  }
}

export interface Arrangement {
  readonly filter: ItemFilter;
  /** stays in view although the filter no longer fits it, and is never folded */
  readonly selectedId: string | null;
  /** item ids whose fold was opened */
  readonly unfolded: ReadonlySet<string>;
}

/** The table: elements with their rows; neighbouring full marks and 空项 are folded, two or more together. Elements without a row are left out. */
export function arrangeItems(lines: readonly ItemLine[], sheet: ScoreSheet, { filter, selectedId, unfolded }: Arrangement): readonly ElementRows[] {
  const shown = lines.filter((line) => passes(line, filter) || line.item.id === selectedId);
  const elements = sheet.categories.flatMap((category) => category.elements.map((element) => ({ categoryId: category.categoryId, element })));
  return elements.flatMap(({ categoryId, element }) => {
    const own = shown.filter((line) => line.category.id === categoryId && line.element.id === element.elementId);
    const [first] = own;
    if (first === undefined) return [];
    return [{ category: first.category, element: first.element, score: element, rows: filter === 'all' ? folded(own, selectedId, unfolded) : own.map((line) => ({ kind: 'item', line } as const)) }];
  });
}

function folded(lines: readonly ItemLine[], selectedId: string | null, unfolded: ReadonlySet<string>): readonly ItemRow[] {
  const rows: ItemRow[] = [];
  let run: ItemLine[] = [];
  const end = () => {
    const state = run[0]?.score.state;
    if (run.length >= 2 && (state === 'full' || state === 'notApplicable')) rows.push({ kind: 'fold', state, lines: run });
    else rows.push(...run.map((line) => ({ kind: 'item', line } as const)));
    run = [];
  };
  for (const line of lines) {
    const { state } = line.score;
    const folds = (state === 'full' || state === 'notApplicable') && line.item.id !== selectedId && !unfolded.has(line.item.id);
    if (!folds || run[0]?.score.state !== state) end();
    if (folds) run.push(line);
    else rows.push({ kind: 'item', line });
  }
  end();
  return rows;
}

/** The items that J and K go through: those that stand in the table by themselves. */
export function reachable(elements: readonly ElementRows[]): readonly string[] {
  return elements.flatMap(({ rows }) => rows.flatMap((row) => row.kind === 'item' ? [row.line.item.id] : []));
}

/** The next item without an answer after one, from the top again at the end; null when all are answered. */
export function nextUnanswered(lines: readonly ItemLine[], afterId: string | null): string | null {
  const place = lines.findIndex((line) => line.item.id === afterId);
  const turned = [...lines.slice(place + 1), ...lines.slice(0, place + 1)];
  return turned.find((line) => line.score.state === 'unanswered' && line.item.id !== afterId)?.item.id ?? null;
}
