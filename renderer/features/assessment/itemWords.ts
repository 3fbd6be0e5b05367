import type { TFunction } from 'i18next';
import type { ItemState } from '../../../assessment-specs/engine/ScoreSheet.ts';
import type { TraitId } from '../../../assessment-specs/schema/primitives.ts';
import type { EvidenceKind, Item } from '../../../assessment-specs/schema/ScoredPack.ts';
import type { TraitPack } from '../../../assessment-specs/schema/TraitPack.ts';
import { formatList } from '../../i18n/format.ts';
import type { Locale } from '../../i18n/Locale.ts';

/** What an item is called: its short name, or its requirement where the standard has none. */
export const itemName = (item: Item): string => item.title ?? item.requirement;

/** 未评, 满分, 扣分, 不得分, 空项. */
export const stateWord = (t: TFunction, state: ItemState): string => t(`common.item.${state}`);

/** 照片、记录. */
export const kindWords = (t: TFunction, kinds: readonly EvidenceKind[], locale: Locale): string => formatList(kinds.map((kind) => t(`scoring.evidence.kinds.${kind}`)), locale);

/** The questions behind traits, in the language of the pack given. */
export function traitQuestionsText(traits: readonly TraitId[], pack: TraitPack | null): string {
  const name = (id: TraitId) => [...pack?.traits ?? [], ...pack?.periodTraits ?? []].find((trait) => trait.id === id)?.question ?? pack?.derivedTraits.find((trait) => trait.id === id)?.name ?? id;
  return traits.map(name).join(' ');
}
