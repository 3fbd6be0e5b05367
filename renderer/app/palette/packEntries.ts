import { packIndex } from '../../../assessment-specs/engine/packIndex.ts';
import type { HazardPack, MajorHazardCriterion } from '../../../assessment-specs/schema/HazardPack.ts';
import type { Item, ScoredPack } from '../../../assessment-specs/schema/ScoredPack.ts';
import type { PaletteEntry } from './PaletteEntry.ts';

// a standard's requirement may be a page long; its name needs no more than its beginning to be known
const longestName = 80;

const nameOf = (item: Item): string => {
  const name = item.title ?? item.requirement;
  return name.length > longestName ? `${name.slice(0, longestName)}…` : name;
};

const entryIdOf = (pack: ScoredPack, item: Item): string => `item ${pack.id} ${item.id}`;

const differing = (texts: readonly string[]): readonly string[] => [...new Set(texts)];

/**
 * One entry for every item of a scored pack.
 * @param shown the same pack in the interface's language; the pack's own Chinese finds an item too
 * @param addressOf where an item is opened
 */
export function itemEntries(pack: ScoredPack, shown: ScoredPack, addressOf: (itemId: string) => string): readonly PaletteEntry[] {
  return packIndex(pack).items.map((item) => {
    const words = packIndex(shown).item(item.id) ?? item;
    return {
      id: entryIdOf(pack, item), group: 'item', icon: 'score', number: item.id, names: differing([nameOf(words), nameOf(item)]),
      also: differing([words.requirement, item.requirement, ...words.basis, ...item.basis]), note: shown.name, caps: [], act: { kind: 'go', to: addressOf(item.id) },
    };
  });
}

/** One entry for every criterion that the screening asks, in the same way. */
export function criterionEntries(asked: readonly MajorHazardCriterion[], shown: HazardPack, addressOf: (criterionId: string) => string): readonly PaletteEntry[] {
  const known = new Map([...shown.criteria, shown.failedDevice].map((criterion) => [criterion.id, criterion]));
  return asked.map((criterion) => {
    const words = known.get(criterion.id) ?? criterion;
    return {
      id: `criterion ${criterion.id}`, group: 'criterion', icon: 'hazard', number: criterion.id, names: differing([words.title, criterion.title]),
      also: differing([words.question, criterion.question, words.plain, criterion.plain, words.article, criterion.article, words.sectorName, criterion.sectorName]), note: words.article, caps: [], act: { kind: 'go', to: addressOf(criterion.id) },
    };
  });
}

/**
 * One entry for every clause that items of these packs stand on; choosing it leaves the items that cite it.
 * @param packs each with the same pack in the interface's language
 * @param noteOf how many items cite it
 */
export function clauseEntries(packs: readonly { readonly pack: ScoredPack; readonly shown: ScoredPack }[], noteOf: (count: number) => string): readonly PaletteEntry[] {
  const clauses = new Map<string, { readonly shown: string; readonly ids: string[] }>();
  for (const { pack, shown } of packs) {
    for (const item of packIndex(pack).items) {
      for (const [index, text] of item.basis.entries()) {
        const clause = clauses.get(text) ?? { shown: packIndex(shown).item(item.id)?.basis[index] ?? text, ids: [] };
        clause.ids.push(entryIdOf(pack, item));
        clauses.set(text, clause);
      }
    }
  }
  return [...clauses].map(([text, { shown, ids }]) => ({ id: `clause ${text}`, group: 'clause', icon: 'gavel', number: null, names: differing([shown, text]), also: [], note: noteOf(ids.length), caps: [], act: { kind: 'narrow', ids } }));
}
