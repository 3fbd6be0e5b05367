import type { ReactNode } from 'react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Input } from '../../../electron/contract/channels.ts';
import type { Failure } from '../../../electron/contract/Reply.ts';
import { useEnterprise } from '../../host/EnterpriseContext.tsx';
import { ConfirmDialog } from '../../ui/ConfirmDialog.tsx';
import { RefusedBand } from './RefusedBand.tsx';

export interface ReportStepDialogProps {
  readonly reportId: string;
  readonly title: string;
  readonly confirmLabel: string;
  /** null while something is missing */
  readonly step: Input<'employeeReport.advance'>['step'] | null;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** The frame of a step: writes it, says why it was refused, and keeps what was typed. */
export function ReportStepDialog({ reportId, title, confirmLabel, step, onClose, children }: ReportStepDialogProps) {
  const { t } = useTranslation();
  const { changeEnterprise } = useEnterprise();
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<Failure | null>(null);
  const take = async () => {
    if (step === null) return;
    setBusy(true);
    const reply = await changeEnterprise('employeeReport.advance', { reportId, step });
    setBusy(false);
    if (reply.ok) onClose();
    else setFailure(reply.error);
  };
  return (
    <ConfirmDialog open busy={busy} title={title} confirmLabel={confirmLabel} cancelLabel={t('common.action.cancel')} confirmDisabled={step === null} onConfirm={() => void take()} onCancel={onClose}>
      <div className="az-stack">{failure !== null && <RefusedBand failure={failure} stale={t('reports.stale')} />}{children}</div>
    </ConfirmDialog>
  );
}
