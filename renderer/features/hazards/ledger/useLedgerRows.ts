import { useMemo } from 'react';
import { useEnterprise } from '../../../host/EnterpriseContext.tsx';
import { useToday } from '../../../i18n/useToday.ts';
import { useHazardPack } from '../useHazardPack.ts';
import { arrangeLedger } from './arrangeLedger.ts';
import type { LedgerGroup } from './arrangeLedger.ts';
import type { LedgerQuery } from './LedgerQuery.ts';
import type { LedgerRow } from './LedgerRow.ts';
import { ledgerRow } from './LedgerRow.ts';

export interface LedgerRows {
  /** the whole ledger */
  readonly rows: readonly LedgerRow[];
  readonly groups: readonly LedgerGroup[];
  /** what is shown, in the order in which it is shown */
  readonly shown: readonly LedgerRow[];
}

/** The enterprise's ledger, and what a query shows of it. */
export function useLedgerRows(query: LedgerQuery): LedgerRows {
  const { hazards } = useEnterprise().enterprise.file;
  const today = useToday();
  const criteria = useHazardPack();
  const rows = useMemo(() => {
    const words = (id: string): readonly string[] => {
      const own = criteria?.pack.criteria.find((criterion) => criterion.id === id);
      const shown = criteria?.shown(id);
      return [own?.article ?? '', own?.title ?? '', shown?.article ?? '', shown?.title ?? ''];
    };
    return hazards.map((hazard) => ledgerRow(hazard, today, words));
  }, [hazards, today, criteria]);
  const groups = useMemo(() => arrangeLedger(rows, query), [rows, query]);
  const shown = useMemo(() => groups.flatMap((group) => group.rows), [groups]);
  return { rows, groups, shown };
}
