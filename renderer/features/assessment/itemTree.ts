import type { Progress, ScoreSheet, Tally } from '../../../assessment-specs/engine/ScoreSheet.ts';
import type { Category, Element } from '../../../assessment-specs/schema/ScoredPack.ts';
import type { ElementRows, ItemLine } from './arrangeItems.ts';

/** What the open hazards below a node mean for it. */
export type HazardMark = ItemLine['hazard'];

interface Place {
  readonly key: string;
  /** of the node that it stands in; null for a category */
  readonly parentKey: string | null;
  /** among its siblings, from 1 */
  readonly position: number;
  readonly siblings: number;
  readonly hazard: HazardMark;
}

/** A node with more below it: its figures are of the whole pack, whatever the filter shows. */
interface Branch {
  readonly open: boolean;
  readonly tally: Tally;
  readonly progress: Progress;
}

export type TreeNode =
  | (Place & Branch & { readonly kind: 'category'; readonly category: Category })
  | (Place & Branch & { readonly kind: 'element'; readonly element: Element })
  | (Place & { readonly kind: 'item'; readonly line: ItemLine });

export const categoryKey = (id: string): string => `category ${id}`;
export const elementKey = (id: string): string => `element ${id}`;
export const itemKey = (id: string): string => `item ${id}`;

const graver = (marks: readonly HazardMark[]): HazardMark => marks.includes('major') ? 'major' : marks.includes('open') ? 'open' : 'none';

/**
 * The nodes of the tree that can be seen, in the order in which they stand: category, element, item.
 * @param elements what filter and search show; folded rows are shown one by one, because folding is the tree's own @param lines all items, for the marks of a whole branch
 */
export function itemTree(elements: readonly ElementRows[], lines: readonly ItemLine[], sheet: ScoreSheet, isOpen: (key: string) => boolean): readonly TreeNode[] {
  const byCategory = Map.groupBy(lines, ({ category }) => category.id);
  const byElement = Map.groupBy(lines, ({ element }) => element.id);
  const groups = [...Map.groupBy(elements, ({ category }) => category.id)];
  return groups.flatMap(([categoryId, own], at): readonly TreeNode[] => {
    const [first] = own;
    const score = sheet.categories.find((one) => one.categoryId === categoryId);
    if (first === undefined || score === undefined) return [];
    const key = categoryKey(categoryId);
    const open = isOpen(key);
    const category: TreeNode = { kind: 'category', key, parentKey: null, position: at + 1, siblings: groups.length, open, category: first.category, tally: score.tally, progress: score.progress, hazard: graver((byCategory.get(categoryId) ?? []).map(({ hazard }) => hazard)) };
    if (!open) return [category];
    return [category, ...own.flatMap((rows, place): readonly TreeNode[] => {
      const inner = elementKey(rows.element.id);
      const unfolded = isOpen(inner);
      const element: TreeNode = { kind: 'element', key: inner, parentKey: key, position: place + 1, siblings: own.length, open: unfolded, element: rows.element, tally: rows.score.tally, progress: rows.score.progress, hazard: graver((byElement.get(rows.element.id) ?? []).map(({ hazard }) => hazard)) };
      if (!unfolded) return [element];
      const shown = rows.rows.flatMap((row) => row.kind === 'fold' ? row.lines : [row.line]);
      return [element, ...shown.map((line, index): TreeNode => ({ kind: 'item', key: itemKey(line.item.id), parentKey: inner, position: index + 1, siblings: shown.length, line, hazard: line.hazard }))];
    })];
  });
}

/** Where an arrow key leads in a tree: another node, a node to open or close, or nowhere. */
export type TreeStep = { readonly kind: 'go'; readonly key: string } | { readonly kind: 'fold'; readonly key: string; readonly open: boolean } | null;

/** The keys of the ARIA tree pattern. @param key of KeyboardEvent @param at the node that has the focus */
export function treeStep(nodes: readonly TreeNode[], at: string, key: string): TreeStep {
  const place = nodes.findIndex((node) => node.key === at);
  const node = nodes[place];
  if (node === undefined) return null;
  const go = (target: TreeNode | undefined): TreeStep => target === undefined || target.key === at ? null : { kind: 'go', key: target.key };
  switch (key) {
    case 'ArrowDown': return go(nodes[place + 1]);
    case 'ArrowUp': return go(nodes[place - 1]);
    case 'Home': return go(nodes[0]);
    case 'End': return go(nodes.at(-1));
    case 'ArrowRight': return node.kind === 'item' ? null : node.open ? go(nodes[place + 1]) : { kind: 'fold', key: at, open: true };
    case 'ArrowLeft': return node.kind !== 'item' && node.open ? { kind: 'fold', key: at, open: false } : go(nodes.find((one) => one.key === node.parentKey));
    case ' ': return node.kind === 'item' ? null : { kind: 'fold', key: at, open: !node.open };
    case 'Enter': return node.kind === 'item' ? null : { kind: 'fold', key: at, open: !node.open };
    default: return null;
  }
}
