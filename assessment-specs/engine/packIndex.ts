import type { Item, ScoredPack } from '../schema/ScoredPack.ts';

/** Where things are in a pack. Packs are frozen, so the index of one is kept as long as the pack is. */
export interface PackIndex {
  readonly items: readonly Item[];
  item(itemId: string): Item | null;
}

const kept = new WeakMap<ScoredPack, PackIndex>();

/** The items of a pack in printed order, and by id. Names such as `__proto__` are just ids that are not there. */
export function packIndex(pack: ScoredPack): PackIndex {
  const known = kept.get(pack);
  if (known !== undefined) return known;
  const items = pack.categories.flatMap((category) => category.elements.flatMap((element) => element.items));
  const byId = new Map(items.map((item) => [item.id, item]));
  const index: PackIndex = { items, item: (itemId) => byId.get(itemId) ?? null };
  kept.set(pack, index);
  return index;
}
