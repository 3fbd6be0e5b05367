import { Input } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Inspection } from '../../../assessment-specs/records/Inspection.ts';
import type { Failure } from '../../../electron/contract/Reply.ts';
import { useEnterprise } from '../../host/EnterpriseContext.tsx';
import { formatDay } from '../../i18n/format.ts';
import { useToday } from '../../i18n/useToday.ts';
import { ConfirmDialog } from '../../ui/ConfirmDialog.tsx';
import { RefusedBand } from './RefusedBand.tsx';

/** Takes an inspection out of the account; the reason is asked. */
export function WithdrawDialog({ inspection, linked, onClose }: { readonly inspection: Inspection; readonly linked: boolean; readonly onClose: () => void }) {
  const { t } = useTranslation();
  const today = useToday();
  const { changeEnterprise } = useEnterprise();
  const [reason, setReason] = useState('');
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<Failure | null>(null);
  const take = async () => {
    setBusy(true);
    const reply = await changeEnterprise('inspection.withdraw', { inspectionId: inspection.id, reason: reason.trim() });
    setBusy(false);
    if (reply.ok) onClose();
    else setFailure(reply.error);
  };
  return (
    <ConfirmDialog open busy={busy} title={t('inspections.withdraw.title', { day: formatDay(inspection.on, today) })} confirmLabel={t('inspections.withdraw.confirm')} cancelLabel={t('common.action.cancel')} confirmDisabled={reason.trim() === ''} onConfirm={() => void take()} onCancel={onClose}>
      <div className="az-stack">
        <p>{t('inspections.withdraw.text')} {linked && t('inspections.withdraw.linked')}</p>
        {failure !== null && <RefusedBand failure={failure} stale={t('inspections.stale')} />}
        <label className="az-field"><span className="az-h3">{t('inspections.withdraw.reason')}</span><Input value={reason} maxLength={500} onChange={(event) => setReason(event.target.value)} /></label>
      </div>
    </ConfirmDialog>
  );
}
