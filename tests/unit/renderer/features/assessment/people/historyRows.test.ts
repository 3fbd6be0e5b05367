import { describe, expect, it } from 'vitest';
import type { ItemDeed, ItemEvent } from '../../../../../../electron/contract/ItemEvent.ts';
import { historyRows } from '../../../../../../renderer/features/assessment/people/historyRows.ts';

const event = (what: ItemDeed): ItemEvent => ({ at: '2026-11-20T09:00:00+08:00', by: '孟宏', reason: '', how: 'did', what });
const attached = (note: string, evidence = 0) => event({ kind: 'attached', note, evidence });
const scored = (note: string, evidence = 0) => event({ kind: 'answered', answer: { kind: 'scored', findings: [], note, evidence } });
const news = (...oldestFirst: ItemEvent[]) => historyRows(oldestFirst.toReversed()).map(({ note, evidence }) => [note, evidence]).reverse();

describe('the rows of an item\'s history', () => {
  it('say a note once, when it came or changed', () => {
    expect(news(attached('三楼'), scored('三楼'), scored('二楼'), scored(''), scored('二楼'))).toEqual([['三楼', null], [null, null], ['二楼', null], [null, null], ['二楼', null]]);
  });
  it('say how many files there are when the number changed', () => {
    expect(news(scored('', 1), scored('', 1), scored('', 0))).toEqual([[null, 1], [null, null], [null, 0]]);
  });
  it('let an item that is unanswered again keep what was attached to it', () => {
    expect(news(scored('三楼', 2), event({ kind: 'cleared' }), scored('三楼', 2))).toEqual([['三楼', 2], [null, null], [null, null]]);
  });
});
