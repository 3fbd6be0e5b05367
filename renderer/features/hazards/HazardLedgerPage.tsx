import { useState } from 'react';
import { useEnterprise } from '../../host/EnterpriseContext.tsx';
import { localDay } from '../../i18n/format.ts';
import { useLayout } from '../../ui/theme/LayoutContext.ts';
import { arrangeLedger } from './arrangeLedger.ts';
import { Ledger } from './Ledger.tsx';

/** 隐患台账: where there is room, the gravest open entry stands beside the list, and stays there when it is closed. */
export default function HazardLedgerPage() {
  const { enterprise } = useEnterprise();
  const narrow = useLayout() === 'narrow';
  const [firstId] = useState(() => arrangeLedger(enterprise.file.hazards, 'open', localDay(new Date()))[0]?.id ?? null);
  return <Ledger selectedId={narrow ? null : firstId} />;
}
