import type { Item } from '../../../assessment-specs/schema/ScoredPack.ts';
import type { ItemLine } from './arrangeItems.ts';
import type { PackTexts } from './packTexts.ts';

/** Searches the items of one pack, in its own Chinese and in the words of the interface's language. */
export interface ItemSearch {
  /** Every word of the query stands somewhere in the item's number, requirement, rules, typical findings or basis. An empty query finds everything. */
  readonly finds: (line: ItemLine, query: string) => boolean;
}

/** Full-width digits and capitals are the same as plain ones to somebody who searches. */
export const folded = (text: string): string => text.normalize('NFKC').toLowerCase();

/** The words of a query, each at least one character. */
export const searchWords = (query: string): readonly string[] => folded(query).split(/\s+/u).filter((word) => word !== '');

const wordsOf = (item: Item): readonly string[] => [
  item.title ?? '', item.requirement, item.good, ...item.rules.map(({ trigger }) => trigger), ...item.typicalFindings.flatMap(({ text, fix }) => [text, fix]), ...item.basis,
];

export function createItemSearch(texts: PackTexts): ItemSearch {
  const known = new Map<string, string>();
  const textOf = ({ item }: ItemLine): string => {
    const before = known.get(item.id);
    if (before !== undefined) return before;
    const shown = texts.item(item);
    const text = folded([item.id, ...wordsOf(item), ...shown === item ? [] : wordsOf(shown)].join('\n'));
    known.set(item.id, text);
    return text;
  };
  return {
    finds(line, query) {
      return searchWords(query).every((word) => textOf(line).includes(word));
    },
  };
}
