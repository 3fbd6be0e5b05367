import { useEnterprise } from '../../host/EnterpriseContext.tsx';
import { useLayout } from '../../ui/theme/LayoutContext.ts';
import { localDay } from '../../i18n/format.ts';
import { arrangeLedger } from './arrangeLedger.ts';
import { Ledger } from './Ledger.tsx';

/** 隐患台账: where there is room, the gravest open entry stands beside the list. */
export default function HazardLedgerPage() {
  const { enterprise } = useEnterprise();
  const narrow = useLayout() === 'narrow';
  const gravest = arrangeLedger(enterprise.file.hazards, 'open', localDay(new Date()))[0];
  return <Ledger selectedId={narrow ? null : gravest?.id ?? null} />;
}
