import { useState } from 'react';
import { useLayout } from '../../ui/theme/LayoutContext.ts';
import { Ledger } from './ledger/Ledger.tsx';
import { useLedgerQuery } from './ledger/useLedgerQuery.ts';
import { useLedgerRows } from './ledger/useLedgerRows.ts';
import { RecordFromAddress } from './RecordFromAddress.tsx';

/**
 * 隐患台账, and one hazard of it. Both addresses draw this page, so that going from entry to entry keeps the list as it is.
 * Where no entry is named, the first one shown stands open beside the list, and stays there when the list changes by what is done to it.
 */
export default function HazardLedgerPage() {
  const { hazardId, openFrom, ...address } = useLedgerQuery();
  const ledger = useLedgerRows(address.query);
  const narrow = useLayout() === 'narrow';
  const firstId = ledger.shown[0]?.hazard.id ?? null;
  const [held, setHeld] = useState({ search: address.search, id: firstId });
  if (held.search !== address.search || held.id === null && firstId !== null) setHeld({ search: address.search, id: firstId });
  const selectedId = hazardId ?? (narrow ? null : held.id);
  return (
    <>
      <Ledger address={{ ...address, open: openFrom(selectedId) }} ledger={ledger} selectedId={selectedId} />
      <RecordFromAddress />
    </>
  );
}
