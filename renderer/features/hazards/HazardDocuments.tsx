import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Hazard } from '../../../assessment-specs/records/Hazard.ts';
import { Icon } from '../../ui/Icon.tsx';
import { printableAs } from './printableAs.ts';
import { useLedgerFile } from './useLedgerFile.tsx';

/** 整改通知, 验收单, 公示: what can be printed of one hazard now. */
export function HazardDocuments({ hazard }: { readonly hazard: Hazard }) {
  const { t } = useTranslation();
  const file = useLedgerFile();
  return (
    <>
      <div className="az-row az-step-actions" role="group" aria-label={t('hazards.print.label')}>
        {printableAs(hazard).map((kind) => <Button key={kind} disabled={file.busy} icon={<Icon name="print" size={16} />} onClick={() => void file.print(kind, [hazard.id])}>{t(`hazards.print.${kind}`)}</Button>)}
      </div>
      {file.failure}
      {file.dialog}
    </>
  );
}
