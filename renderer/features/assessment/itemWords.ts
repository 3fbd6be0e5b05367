import type { TFunction } from 'i18next';
import type { ItemState } from '../../../assessment-specs/engine/ScoreSheet.ts';
import type { TraitId } from '../../../assessment-specs/schema/primitives.ts';
import type { EvidenceKind, Item, Rule } from '../../../assessment-specs/schema/ScoredPack.ts';
import type { TraitPack } from '../../../assessment-specs/schema/TraitPack.ts';
import { formatList, formatPoints } from '../../i18n/format.ts';
import type { Locale } from '../../i18n/Locale.ts';

/** What an item is called: its short name, or its requirement where the standard has none. */
export const itemName = (item: Item): string => item.title ?? item.requirement;

/** 未评, 满分, 扣分, 不得分, 空项. */
export const stateWord = (t: TFunction, state: ItemState): string => t(`common.item.${state}`);

/** What one rule costs: 每处扣 2，最多扣 6. The cap is said only where it is below the item's points. */
export function ruleCost(t: TFunction, rule: Rule, itemPoints: number): string {
  switch (rule.kind) {
    case 'forfeit': return t('scoring.rule.forfeit');
    case 'once': return t('scoring.rule.once', { points: formatPoints(rule.points) });
    case 'extra': return t('scoring.rule.extra', { points: formatPoints(rule.points) });
    case 'each': {
      const each = t('scoring.rule.each', { unit: rule.unit, points: formatPoints(rule.points) });
      return rule.cap < itemPoints ? `${each} · ${t('scoring.rule.cap', { points: formatPoints(rule.cap) })}` : each;
    }
  }
}

/** 照片、记录. */
export const kindWords = (t: TFunction, kinds: readonly EvidenceKind[], locale: Locale): string => formatList(kinds.map((kind) => t(`scoring.evidence.kinds.${kind}`)), locale);

/** The questions behind traits, in the language of the pack given. */
export function traitQuestionsText(traits: readonly TraitId[], pack: TraitPack | null): string {
  const name = (id: TraitId) => [...pack?.traits ?? [], ...pack?.periodTraits ?? []].find((trait) => trait.id === id)?.question ?? pack?.derivedTraits.find((trait) => trait.id === id)?.name ?? id;
  return traits.map(name).join(' ');
}
