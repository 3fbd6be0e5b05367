import { packIndex } from '../../../assessment-specs/engine/packIndex.ts';
import type { CategoryScore, ItemScore, RuleOutcome } from '../../../assessment-specs/engine/ScoreSheet.ts';
import type { Centipoints } from '../../../assessment-specs/schema/primitives.ts';
import { pointsText } from '../../../assessment-specs/schema/pointsText.ts';
import type { Item, Rule } from '../../../assessment-specs/schema/ScoredPack.ts';
import { itemName, rulesReconstructed } from '../packWords.ts';
import type { ReportContext } from '../ReportContext.ts';
import { evidenceNames } from './evidenceNames.ts';

/** One triggered rule. What belongs to the whole item stands in its first line. */
export interface DeductionLine {
  /** 序号 of the item among all items with deductions, from 1. */
  readonly number: number;
  readonly first: boolean;
  readonly itemId: string;
  readonly reason: string;
  readonly trigger: string;
  readonly reconstructed: boolean;
  /** `2×3`, `不得分`, `一次2`, `追加2`. */
  readonly formula: string;
  /** After the rule's own cap. */
  readonly claimed: Centipoints;
  /** The item's deduction in its first line, the extra's own in an extra's line, null elsewhere. */
  readonly taken: Centipoints | null;
  readonly evidence: string | null;
  readonly by: string;
  readonly extra: boolean;
}

export interface CategoryDeductions {
  readonly id: string;
  readonly name: string;
  readonly deducted: Centipoints;
  readonly lines: readonly DeductionLine[];
}

/** Every triggered rule of the primary pack, by category; categories without any are left out. */
export function deductionLines(context: ReportContext): readonly CategoryDeductions[] {
  const { pack } = context.packs.primary;
  let number = 0;
  return context.sheet.categories.flatMap((category) => {
    const scored = category.elements.flatMap((element) => element.items).filter(({ outcomes }) => outcomes.length > 0);
    if (scored.length === 0) return [];
    const lines = scored.flatMap((score) => linesOf(context, category, score, (number += 1)));
    return [{ id: category.categoryId, name: pack.categories.find(({ id }) => id === category.categoryId)?.name ?? '', deducted: category.tally.deducted, lines }];
  });
}

function linesOf(context: ReportContext, category: CategoryScore, score: ItemScore, number: number): readonly DeductionLine[] {
  const { packs, record } = context;
  const item = packIndex(packs.primary.pack).item(score.itemId);
  if (item === null) throw new Error(`The score sheet names an item that its pack has not: ${score.itemId}.`);
  const answer = record.assessment.layers.self[packs.primary.ref.id]?.[score.itemId];
  // extras last: the item's own sum stands in its first line, and an item with an extra alone has no sum of its own
  const outcomes = [...score.outcomes].sort((a, b) => Number(a.kind === 'extra') - Number(b.kind === 'extra'));
  return outcomes.map((outcome, index) => {
    const rule = item.rules.find(({ id }) => id === outcome.ruleId);
    const extra = category.extras.find(({ itemId, ruleId }) => itemId === score.itemId && ruleId === outcome.ruleId);
    return {
      number, first: index === 0, itemId: score.itemId, reason: reasonOf(context, item, answer?.note ?? ''), trigger: rule?.trigger ?? outcome.ruleId,
      reconstructed: rulesReconstructed(item), formula: formulaOf(rule, outcome), claimed: outcome.capped,
      taken: outcome.kind === 'extra' ? (extra?.applied ?? 0) : index === 0 ? score.tally.deducted : null,
      evidence: evidenceNames(context, answer?.evidence ?? []), by: answer?.by ?? '', extra: outcome.kind === 'extra',
    };
  });
}

/** What the assessor wrote, and the hazards of the ledger that touch the item. */
function reasonOf({ record, packs }: ReportContext, item: Item, note: string): string {
  const hazards = record.hazards.filter(({ itemRefs }) => itemRefs.some(({ packId, itemId }) => packId === packs.primary.ref.id && itemId === item.id)).map(({ id }) => id);
  const said = note.trim() === '' ? `${itemName(item)}（原因未填写）` : note.trim();
  return hazards.length === 0 ? said : `${said}（隐患 ${hazards.join('、')}）`;
}

function formulaOf(rule: Rule | undefined, { count, capped, claimed }: RuleOutcome): string {
  switch (rule?.kind) {
    case 'each': return `${pointsText(rule.points)}×${count}${capped < claimed ? `\n限${pointsText(rule.cap)}` : ''}`;
    case 'once': return `一次${pointsText(rule.points)}`;
    case 'extra': return count === 1 ? `追加${pointsText(rule.points)}` : `追加${pointsText(rule.points)}×${count}`;
    case 'forfeit': case undefined: return '不得分';
  }
}
