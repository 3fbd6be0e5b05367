import { packIndex } from '../../../assessment-specs/engine/packIndex.ts';
import type { Category, Element, Item, ScoredPack } from '../../../assessment-specs/schema/ScoredPack.ts';

/** The same places of a pack with the words of the interface's language. Ids, points and rules are the pack's own everywhere. */
export interface PackTexts {
  readonly pack: ScoredPack;
  readonly item: (item: Item) => Item;
  readonly element: (element: Element) => Element;
  readonly category: (category: Category) => Category;
}

/** @param shown the pack as `useLocalizedPack` gives it; null falls back to the pack's own Chinese */
export function packTexts(pack: ScoredPack, shown: ScoredPack | null): PackTexts {
  if (shown === null) return { pack, item: (item) => item, element: (element) => element, category: (category) => category };
  const index = packIndex(shown);
  const categories = new Map(shown.categories.map((category) => [category.id, category]));
  const elements = new Map(shown.categories.flatMap((category) => category.elements.map((element) => [element.id, element])));
  return {
    pack: shown,
    item: (item) => index.item(item.id) ?? item,
    element: (element) => elements.get(element.id) ?? element,
    category: (category) => categories.get(category.id) ?? category,
  };
}
