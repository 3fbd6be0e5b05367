import type { ScorePath } from '../../../assessment-specs/engine/explain.ts';
import type { ScoreSheet } from '../../../assessment-specs/engine/ScoreSheet.ts';

/** The rows that are open when the tree is asked about one number: the way down to it, and the number itself. The last one is the number's own. */
export function pathKeys(sheet: ScoreSheet, path: ScorePath): readonly string[] {
  if (path.level === 'total') return ['total'];
  for (const { categoryId, elements } of sheet.categories) {
    const category = ['total', `category ${categoryId}`];
    if (path.level === 'category' && categoryId === path.id) return category;
    for (const { elementId, items } of elements) {
      const element = [...category, `element ${elementId}`];
      if (path.level === 'element' && elementId === path.id) return element;
      if (path.level === 'item' && items.some(({ itemId }) => itemId === path.id)) return [...element, `item ${path.id}`];
    }
  }
  return ['total'];
}
