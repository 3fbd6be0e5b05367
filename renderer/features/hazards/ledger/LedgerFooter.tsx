import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { Icon } from '../../../ui/Icon.tsx';
import { KeyFooter } from '../../../ui/KeyFooter.tsx';
import type { KeyHint } from '../../../ui/KeyHints.tsx';
import { useLedgerFile } from '../useLedgerFile.tsx';
import type { LedgerRows } from './useLedgerRows.ts';

/** Prints and exports what is filtered, and names the keys. */
export function LedgerFooter({ ledger: { rows, shown }, hints }: { readonly ledger: LedgerRows; readonly hints: readonly KeyHint[] }) {
  const { t } = useTranslation();
  const file = useLedgerFile();
  const ids = shown.length === rows.length ? null : shown.map(({ hazard }) => hazard.id);
  const off = file.busy || shown.length === 0;
  const buttons = (
    <>
      <Button disabled={off} icon={<Icon name="print" size={16} />} onClick={() => void file.print('ledger', ids)}>{t('hazards.ledger.print')}</Button>
      <Button disabled={off} icon={<Icon name="table" size={16} />} onClick={() => void file.exportSheet(ids)}>{t('hazards.ledger.export')}</Button>
    </>
  );
  return (
    <>
      {file.failure}
      <KeyFooter start={buttons} hints={hints} />
      {file.dialog}
    </>
  );
}
