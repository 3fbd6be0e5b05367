import { useState } from 'react';
import type { ItemLine } from './arrangeItems.ts';
import { categoryKey, elementKey } from './itemTree.ts';

export interface TreeFolds {
  readonly isOpen: (key: string) => boolean;
  readonly fold: (key: string, open: boolean) => void;
}

interface Folds {
  /** the open item when they were set: going to another one opens the way to it again */
  readonly selectedId: string | null;
  readonly set: ReadonlyMap<string, boolean>;
}

/** What is unfolded in the tree: the way to the open item, and what was unfolded by hand. @param all a filter or a search shows few: everything is open until it is folded */
export function useTreeFolds(selected: ItemLine | null, all: boolean): TreeFolds {
  const [folds, setFolds] = useState<Folds>({ selectedId: null, set: new Map() });
  const selectedId = selected?.item.id ?? null;
  const isOpen = (key: string): boolean => {
    const leads = selected !== null && (key === categoryKey(selected.category.id) || key === elementKey(selected.element.id));
    const set = folds.set.get(key);
    if (leads) return set !== false || folds.selectedId !== selectedId;
    return set ?? all;
  };
  const fold = (key: string, open: boolean) => setFolds((before) => ({ selectedId, set: new Map(before.set).set(key, open) }));
  return { isOpen, fold };
}
