import type { NotApplicableSuggestion } from '../../../assessment-specs/engine/suggestNotApplicable.ts';
import type { TraitId } from '../../../assessment-specs/schema/primitives.ts';

/** Suggested 空项 that rest on the same facts of the profile. */
export interface TraitBlock {
  readonly key: string;
  readonly traits: readonly TraitId[];
  readonly suggestions: readonly NotApplicableSuggestion[];
}

/** The suggestions by the facts they rest on, in the order of their first item. */
export function traitBlocks(suggestions: readonly NotApplicableSuggestion[]): readonly TraitBlock[] {
  const blocks = new Map<string, { key: string; traits: readonly TraitId[]; suggestions: NotApplicableSuggestion[] }>();
  for (const suggestion of suggestions) {
    const key = suggestion.traits.toSorted().join(' ');
    const block = blocks.get(key) ?? { key, traits: suggestion.traits, suggestions: [] };
    block.suggestions.push(suggestion);
    blocks.set(key, block);
  }
  return [...blocks.values()];
}
