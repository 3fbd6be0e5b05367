import type { ItemLine } from './arrangeItems.ts';
import { folded } from './itemSearch.ts';

const plain = (text: string): string => folded(text).replace(/[。．,，、·\s-]/gu, '.').replace(/\.+/gu, '.').replace(/^\.|\.$/gu, '');
const bare = (text: string): string => text.replaceAll('.', '');

/**
 * The items that a number means: 4.2.3, 423 or its beginning. The exact one first, then in printed order those that begin with it as typed,
 * then those that begin with it when the dots are left out. An empty field means none.
 */
export function jumpMatches(lines: readonly ItemLine[], typed: string): readonly ItemLine[] {
  const number = plain(typed);
  const digits = bare(number);
  if (digits === '') return [];
  const rank = ({ item }: ItemLine): number => {
    const id = folded(item.id);
    if (id === number) return 0;
    if (!number.includes('.') && bare(id) === digits) return 1;
    if (id.startsWith(`${number}.`)) return 2;
    if (id.startsWith(number)) return 3;
    return !number.includes('.') && bare(id).startsWith(digits) ? 4 : 5;
  };
  return lines.map((line) => ({ line, rank: rank(line) })).filter((one) => one.rank < 5).sort((a, b) => a.rank - b.rank).map(({ line }) => line);
}
