import type { LedgerGroup } from './arrangeLedger.ts';
import type { LedgerRow } from './LedgerRow.ts';

/** What stands in the list from top to bottom: the head of a group, or an entry. */
export type LedgerLine =
  | { readonly kind: 'head'; readonly key: string; readonly count: number }
  | { readonly kind: 'entry'; readonly key: string; readonly row: LedgerRow; /** from 1, among the entries */ readonly position: number };

/** The groups as lines. @param headed false where nothing is grouped: then there are no heads */
export function ledgerLines(groups: readonly LedgerGroup[], headed: boolean): readonly LedgerLine[] {
  let position = 0;
  return groups.flatMap(({ key, rows }): readonly LedgerLine[] => [
    ...(headed ? [{ kind: 'head' as const, key, count: rows.length }] : []),
    ...rows.map((row) => {
      position += 1;
      return { kind: 'entry' as const, key: row.hazard.id, row, position };
    }),
  ]);
}
