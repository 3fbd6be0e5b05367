import type { ItemEvent } from '../../../../electron/contract/ItemEvent.ts';

/** One event with what is new in it against the one before. */
export interface HistoryRow {
  readonly event: ItemEvent;
  /** the note, where it is another one than before */
  readonly note: string | null;
  /** how many files, where there are more or fewer than before */
  readonly evidence: number | null;
}

const attachedOf = ({ what }: ItemEvent): { readonly note: string; readonly evidence: number } | null => what.kind === 'cleared' ? null : what.kind === 'attached' ? what : what.answer;

/** What is told of each event. @param events newest first, as the host gives them */
export function historyRows(events: readonly ItemEvent[]): readonly HistoryRow[] {
  let before = { note: '', evidence: 0 };
  return events.toReversed().map((event): HistoryRow => {
    // an item that is 未评 again keeps what was attached to it
    const now = attachedOf(event) ?? before;
    const row = { event, note: now.note !== before.note && now.note !== '' ? now.note : null, evidence: now.evidence === before.evidence ? null : now.evidence };
    before = now;
    return row;
  }).reverse();
}
