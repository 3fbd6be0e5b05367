import { useCallback, useDeferredValue, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import type { ScoreSheet } from '../../../assessment-specs/engine/ScoreSheet.ts';
import type { ElementRows, ItemFilter, ItemLine } from './arrangeItems.ts';
import { createArrangement, nextUnanswered, passes, reachable } from './arrangeItems.ts';
import type { ItemSearch } from './itemSearch.ts';
import { searchWords } from './itemSearch.ts';
import { rowElementId } from './ItemRowView.tsx';

export interface ItemCursor {
  readonly filter: ItemFilter;
  readonly setFilter: (filter: ItemFilter) => void;
  /** as typed */
  readonly search: string;
  readonly setSearch: (search: string) => void;
  /** how many items filter and search show; the open item stays in view beside them */
  readonly shown: number;
  readonly elements: readonly ElementRows[];
  readonly selected: ItemLine | null;
  readonly activeRuleId: string | null;
  readonly activate: (ruleId: string) => void;
  readonly select: (itemId: string) => void;
  /** as by key: the focus goes along */
  readonly jump: (itemId: string) => void;
  /** the first item that filter and search show */
  readonly goFirst: () => void;
  readonly unfold: (itemIds: readonly string[]) => void;
  /** by key the focus goes along, so that Tab leads into the item that is open */
  readonly move: (step: 1 | -1, by?: 'key') => void;
  /** stays where it is when all are answered */
  readonly goUnanswered: (by?: 'key') => void;
  readonly goCategory: (categoryId: string) => void;
}

/** Where scoring begins. An item that is null or unknown means the first without an answer. */
export interface CursorStart {
  readonly itemId: string | null;
  readonly filter: ItemFilter;
  readonly search: string;
}

/** Which item is open and what the views show. */
export function useItemCursor(lines: readonly ItemLine[], sheet: ScoreSheet, start: CursorStart, items: ItemSearch): ItemCursor {
  const [filter, setFilter] = useState<ItemFilter>(start.filter);
  const [search, setSearch] = useState(start.search);
  const [unfolded, setUnfolded] = useState<ReadonlySet<string>>(new Set());
  const [chosen, setChosen] = useState<{ readonly id: string | null; readonly byKey: boolean }>(() => ({ id: lines.find(({ item }) => item.id === start.itemId)?.item.id ?? nextUnanswered(lines, null) ?? lines[0]?.item.id ?? null, byKey: false }));
  const selectedId = chosen.id;
  const [activeRuleId, setActiveRuleId] = useState<string | null>(null);
  const [table] = useState(createArrangement);
  // typing comes first: the rows follow when there is time
  const query = useDeferredValue(search);
  const found = useMemo(() => searchWords(query).length === 0 ? null : (line: ItemLine) => items.finds(line, query), [items, query]);
  const elements = useMemo(() => table.arrange(lines, sheet, { filter, found, selectedId, unfolded }), [table, lines, sheet, filter, found, selectedId, unfolded]);
  const shown = useMemo(() => filter === 'all' && found === null ? lines.length : lines.filter((line) => passes(line, filter) && (found === null || found(line))).length, [lines, filter, found]);
  const choose = useCallback((id: string, by?: 'key') => {
    setChosen({ id, byKey: by === 'key' });
    setActiveRuleId(null);
  }, []);
  const select = useCallback((itemId: string) => choose(itemId), [choose]);
  // what a filter or a search shows begins at the top; at the opening of the page the open row then comes into view
  useEffect(() => {
    if (filter !== 'all' || found !== null) document.querySelector('.az-split-main')?.scrollTo({ top: 0 });
  }, [filter, found]);
  useEffect(() => {
    if (chosen.id === null) return;
    const row = document.getElementById(rowElementId(chosen.id));
    // what opened below comes into view first, then the row itself, should both not fit
    row?.nextElementSibling?.scrollIntoView({ block: 'nearest' });
    row?.scrollIntoView({ block: 'nearest' });
    // the buttons of a card went away with it
    if (chosen.byKey || (row?.tagName === 'ARTICLE' && document.activeElement === document.body)) row?.focus({ preventScroll: true });
  }, [chosen]);
  const unfold = useCallback((ids: readonly string[]) => setUnfolded((before) => new Set([...before, ...ids])), []);
  const move = (step: 1 | -1, by?: 'key') => {
    const ids = reachable(elements);
    const next = ids[Math.min(Math.max(ids.indexOf(selectedId ?? '') + step, 0), ids.length - 1)];
    if (next !== undefined) choose(next, by);
  };
  const goUnanswered = (by?: 'key') => {
    const next = nextUnanswered(lines, selectedId);
    if (next !== null) choose(next, by);
  };
  const jump = (itemId: string) => choose(itemId, 'key');
  const asked = useRef({ lines, filter, search });
  useLayoutEffect(() => { asked.current = { lines, filter, search }; });
  const goFirst = useCallback(() => {
    const now = asked.current;
    const first = now.lines.find((line) => passes(line, now.filter) && items.finds(line, now.search));
    if (first !== undefined) choose(first.item.id, 'key');
  }, [choose, items]);
  const goCategory = (categoryId: string) => {
    const own = lines.filter((line) => line.category.id === categoryId);
    const next = own.find((line) => line.score.state === 'unanswered') ?? own[0];
    if (next !== undefined) select(next.item.id);
  };
  return {
    filter, setFilter, search, setSearch, shown, elements, selected: lines.find(({ item }) => item.id === selectedId) ?? null, activeRuleId, activate: setActiveRuleId, select,
    jump, goFirst, unfold, move, goUnanswered, goCategory,
  };
}
