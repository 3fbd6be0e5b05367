import type { Answers } from '../../../assessment-specs/engine/createScorer.ts';
import type { ElementScore, ItemScore, ScoreSheet } from '../../../assessment-specs/engine/ScoreSheet.ts';
import type { Answer } from '../../../assessment-specs/records/Answer.ts';
import type { Evidence } from '../../../assessment-specs/records/Evidence.ts';
import type { Hazard } from '../../../assessment-specs/records/Hazard.ts';
import { isOpen } from '../../../assessment-specs/records/hazardState.ts';
import type { Category, Element, EvidenceKind, Item, ScoredPack } from '../../../assessment-specs/schema/ScoredPack.ts';

export const itemFilters = ['all', 'unanswered', 'deducted', 'noEvidence', 'notApplicable', 'hazard', 'unreviewed', 'rulesChanged', 'added'] as const;
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
  /** whether a hazard that names it is not 销号 yet; a major one vetoes */
  readonly hazard: 'none' | 'open' | 'major';
  /** what it was in the earlier assessment that stands beside this one; none: there is none, or it says nothing */
  readonly lastTime: LastTime;
}

export type LastTime = 'none' | 'same' | 'changed' | 'added';

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

/** Gives all items of a pack in printed order, again and again: a line whose score, answer and evidence are the same objects as before is the same object. */
export interface ItemLines {
  /** @param evidence the cards of the assessment, by digest @param hazards the marks of `hazardMarks` @param lastTime by item; empty without an earlier assessment */
  lines(sheet: ScoreSheet, answers: Answers, evidence: Readonly<Record<string, Evidence>>, hazards: HazardMarks, lastTime: ReadonlyMap<string, LastTime>): readonly ItemLine[];
}

/** The graver open hazard of each item that has one. */
export type HazardMarks = ReadonlyMap<string, 'open' | 'major'>;

/** The items of a pack that open hazards of the ledger name. */
export function hazardMarks(hazards: readonly Hazard[], packId: string): HazardMarks {
  const marks = new Map<string, 'open' | 'major'>();
  for (const hazard of hazards) {
    if (!isOpen(hazard)) continue;
    for (const ref of hazard.itemRefs) if (ref.packId === packId && marks.get(ref.itemId) !== 'major') marks.set(ref.itemId, hazard.grade === 'major' ? 'major' : 'open');
  }
  return marks;
}

export function createItemLines(pack: ScoredPack): ItemLines {
  const places = pack.categories.flatMap((category) => category.elements.flatMap((element) => element.items.map((item) => ({ category, element, item }))));
  let known: readonly ItemLine[] = [];
  let cards: Readonly<Record<string, Evidence>> = {};
  return {
    lines(sheet, answers, evidence, hazards, lastTimes) {
      const scores = sheet.categories.flatMap((category) => category.elements.flatMap((element) => element.items));
      const sameCards = evidence === cards;
      cards = evidence;
      return known = places.map((place, position): ItemLine => {
        const score = scores[position];
        if (score?.itemId !== place.item.id) throw new Error(`The score sheet has no item ${place.item.id}.`);
        const answer = Object.hasOwn(answers, place.item.id) ? answers[place.item.id] : undefined;
        const before = known[position];
        const hazard = hazards.get(place.item.id) ?? 'none';
        const lastTime = lastTimes.get(place.item.id) ?? 'none';
        if (before !== undefined && before.lastTime === lastTime && before.score === score && before.answer === answer && before.hazard === hazard && (sameCards || answer === undefined || answer.evidence.length === 0)) return before;
        return { ...place, score, answer, missing: missingEvidence(place.item, score, answer, evidence), hazard, lastTime };
      });
    },
  };
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
    case 'notApplicable': return line.score.state === 'notApplicable';
    case 'hazard': return line.hazard !== 'none';
    case 'unreviewed': return (line.lastTime === 'same' || line.lastTime === 'changed') && line.score.state === 'unanswered';
    case 'rulesChanged': return line.lastTime === 'changed';
    case 'added': return line.lastTime === 'added';
  }
}

export interface Arrangement {
  readonly filter: ItemFilter;
  /** what the search finds; null while nothing is searched for */
  readonly found: ((line: ItemLine) => boolean) | null;
  /** stays in view although the filter no longer fits it, and is never folded */
  readonly selectedId: string | null;
  /** item ids whose fold was opened */
  readonly unfolded: ReadonlySet<string>;
}

/** Arranges the table again and again: an element whose rows are the same as before is the same object, so that only what changed is drawn anew. */
export interface ItemArrangement {
  /** Elements with their rows; neighbouring full marks and 空项 are folded, two or more together. Elements without a row are left out. */
  arrange(lines: readonly ItemLine[], sheet: ScoreSheet, arrangement: Arrangement): readonly ElementRows[];
}

export function createArrangement(): ItemArrangement {
  const known = new Map<string, ElementRows>();
  return {
    arrange(lines, sheet, { filter, found, selectedId, unfolded }) {
      const shown = Map.groupBy(lines.filter((line) => (passes(line, filter) && (found === null || found(line))) || line.item.id === selectedId), ({ element }) => element.id);
      return sheet.categories.flatMap((category) => category.elements.flatMap((score) => {
        const own = shown.get(score.elementId) ?? [];
        const [first] = own;
        if (first === undefined) return [];
        const rows = filter === 'all' && found === null ? folded(own, selectedId, unfolded) : own.map((line) => ({ kind: 'item', line } as const));
        const before = known.get(score.elementId);
        if (before !== undefined && before.score === score && sameRows(before.rows, rows)) return [before];
        const element: ElementRows = { category: first.category, element: first.element, score, rows };
        known.set(score.elementId, element);
        return [element];
      }));
    },
  };
}

function sameRows(before: readonly ItemRow[], rows: readonly ItemRow[]): boolean {
  return before.length === rows.length && rows.every((row, position) => {
    const old = before[position];
    if (row.kind === 'item') return old?.kind === 'item' && old.line === row.line;
    return old?.kind === 'fold' && old.state === row.state && old.lines.length === row.lines.length && row.lines.every((line, place) => old.lines[place] === line);
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
