import { Input } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ConfirmDialog } from '../../ui/ConfirmDialog.tsx';

export interface OverruleDialogProps {
  readonly criterionId: string;
  readonly onConfirm: (reason: string) => void;
  readonly onCancel: () => void;
}

/** 不涉及 against what the profile says: only with a reason. */
export function OverruleDialog({ criterionId, onConfirm, onCancel }: OverruleDialogProps) {
  const { t } = useTranslation();
  const [reason, setReason] = useState('');
  return (
    <ConfirmDialog open title={t('hazards.overrule.title', { id: criterionId })} confirmLabel={t('hazards.overrule.confirm')} cancelLabel={t('common.action.cancel')} confirmDisabled={reason.trim() === ''} onConfirm={() => onConfirm(reason.trim())} onCancel={onCancel}>
      <p>{t('hazards.overrule.text')}</p>
      <label className="az-field"><span className="az-h3">{t('hazards.overrule.reason')}</span><Input.TextArea value={reason} maxLength={2000} autoSize={{ minRows: 2, maxRows: 5 }} onChange={(event) => setReason(event.target.value)} /></label>
    </ConfirmDialog>
  );
}
