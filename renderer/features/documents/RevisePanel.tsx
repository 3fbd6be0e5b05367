import { Button, Input } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { addresses } from '../../host/addresses.ts';
import { useAssessment, useEnterprise } from '../../host/EnterpriseContext.tsx';
import { FailureBand } from '../../host/FailureBand.tsx';
import { useHostCommand } from '../../host/useHostCommand.ts';
import { ConfirmDialog } from '../../ui/ConfirmDialog.tsx';
import { Panel } from '../../ui/Panel.tsx';

const reasonLimit = 500;

/** A sealed assessment is never opened again: its next revision starts from its answers, with a reason. */
export function RevisePanel() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { assessments, accept, refetch } = useEnterprise();
  const { file } = useAssessment();
  const revising = useHostCommand('assessment.revise');
  const [asking, setAsking] = useState(false);
  const [reason, setReason] = useState('');
  const later = assessments.some((one) => one.period.from === file.period.from && one.period.to === file.period.to && one.revision > file.revision);
  const revise = async () => {
    if (reason.trim() === '' || revising.busy) return;
    const reply = await revising.run({ enterpriseId: file.enterpriseId, assessmentId: file.id, reason: reason.trim() });
    if (!reply.ok) return;
    setAsking(false);
    accept({ assessment: reply.value });
    refetch();
    void navigate(addresses.scoring(file.enterpriseId, reply.value.file.id));
  };
  return (
    <Panel title={t('documents.revise.title')} quiet padded>
      <div className="az-stack">
        <p className="az-small az-second">{t('documents.revise.text')}{later && ` ${t('documents.revise.already')}`}</p>
        <div><Button onClick={() => setAsking(true)}>{t('documents.action.revise')}</Button></div>
      </div>
      <ConfirmDialog open={asking} title={t('documents.revise.ask')} confirmLabel={t('documents.revise.confirm')} cancelLabel={t('common.action.cancel')} confirmDisabled={reason.trim() === ''} busy={revising.busy}
        onConfirm={() => void revise()} onCancel={() => { setAsking(false); revising.forget(); }}>
        <div className="az-stack">
          {revising.failure !== null && <FailureBand failure={revising.failure} />}
          <label className="az-field"><span className="az-h3">{t('documents.revise.reason')}</span><Input value={reason} maxLength={reasonLimit} onChange={(event) => setReason(event.target.value)} onPressEnter={() => void revise()} /></label>
          <p className="az-small az-muted">{t('documents.revise.reasonHint')}</p>
        </div>
      </ConfirmDialog>
    </Panel>
  );
}
