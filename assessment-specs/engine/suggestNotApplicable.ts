import type { ResolvedTraits } from '../records/resolveTraits.ts';
import type { TraitId } from '../schema/primitives.ts';
import type { Item, ScoredPack } from '../schema/ScoredPack.ts';
import { packIndex } from './packIndex.ts';

/** An item that the profile makes 空项, with all the traits that say so. What the answer has to cite. */
export interface NotApplicableSuggestion {
  readonly item: Item;
  readonly traits: readonly TraitId[];
}

/** Items whose deciding traits are all known to be 'no'. Unknown suggests nothing. People decide; nothing is filled in by itself. */
export function suggestNotApplicable(pack: ScoredPack, traits: ResolvedTraits): readonly NotApplicableSuggestion[] {
  return packIndex(pack).items.flatMap((item) => {
    const { allowed, whenAbsent } = item.notApplicable;
    const decided = allowed && whenAbsent.length > 0 && whenAbsent.every((trait) => traits.get(trait)?.value === 'no');
    return decided ? [{ item, traits: whenAbsent }] : [];
  });
}
