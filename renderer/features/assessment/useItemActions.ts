import { useCallback, useLayoutEffect, useMemo, useRef } from 'react';
import type { Item } from '../../../assessment-specs/schema/ScoredPack.ts';
import type { Attached } from './editAnswer.ts';
import { fullMark, notApplicable, nothingAttached, withAttached, withCount } from './editAnswer.ts';
import type { Scoring } from './useScoring.ts';

export interface ItemActions {
  /** note and evidence of an item: of its answer, or what waits for one */
  readonly attached: (itemId: string) => Attached;
  /** counts a rule anew; `change` alters note or evidence in the same answer */
  readonly setCount: (item: Item, ruleId: string, count: number, change?: (before: Attached) => Attached) => void;
  readonly giveFull: (item: Item) => void;
  readonly setNotApplicable: (item: Item, ground: 'trait' | 'period' | 'attested', reason: string) => void;
  /** back to 未评; note and evidence stay and wait */
  readonly clear: (item: Item) => void;
  /** changes note or evidence, from what they are by then */
  readonly attach: (item: Item, change: (before: Attached) => Attached) => void;
}

/** What can be done to one item. All of it works on the newest answers, so that a slow upload never writes an old answer back. */
export function useItemActions({ answers, waiting, give, attach: wait }: Pick<Scoring, 'answers' | 'waiting' | 'give' | 'attach'>): ItemActions {
  const latest = useRef({ answers, waiting });
  useLayoutEffect(() => {
    latest.current = { answers, waiting };
  });
  const attached = useCallback((itemId: string): Attached => {
    const answer = latest.current.answers[itemId];
    return answer === undefined ? latest.current.waiting[itemId] ?? nothingAttached : { note: answer.note, evidence: answer.evidence };
  }, []);
  const clear = useCallback((item: Item) => give(item.id, null, attached(item.id)), [attached, give]);
  const setCount = useCallback<ItemActions['setCount']>((item, ruleId, count, change = (before) => before) => {
    const given = withCount(item, latest.current.answers[item.id], change(attached(item.id)), ruleId, count);
    if (given === null) clear(item);
    else give(item.id, given);
  }, [attached, clear, give]);
  const attach = useCallback((item: Item, change: (before: Attached) => Attached) => {
    const after = change(attached(item.id));
    const given = withAttached(latest.current.answers[item.id], after);
    if (given === null) wait(item.id, after);
    else give(item.id, given);
  }, [attached, give, wait]);
  const giveFull = useCallback((item: Item) => give(item.id, fullMark(attached(item.id))), [attached, give]);
  const setNotApplicable = useCallback<ItemActions['setNotApplicable']>((item, ground, reason) => give(item.id, notApplicable(item, attached(item.id), ground, reason)), [attached, give]);
  return useMemo(() => ({
    attached: (itemId: string) => {
      const answer = answers[itemId];
      return answer === undefined ? waiting[itemId] ?? nothingAttached : { note: answer.note, evidence: answer.evidence };
    },
    setCount, giveFull, setNotApplicable, clear, attach,
  }), [answers, waiting, setCount, giveFull, setNotApplicable, clear, attach]);
}
