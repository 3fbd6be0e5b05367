import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { DocumentKind } from '../../../assessment-specs/records/Seal.ts';
import { useAssessment, useEnterprise } from '../../host/EnterpriseContext.tsx';
import { FailureBand } from '../../host/FailureBand.tsx';
import { useHostCommand } from '../../host/useHostCommand.ts';
import { Panel } from '../../ui/Panel.tsx';
import { ProgressDialog } from '../../ui/ProgressDialog.tsx';

/** Makes the documents of the sealed record, one after the other, with progress and a way to stop. What is made stays. */
export function IssuePanel({ kinds, onBegin }: { readonly kinds: readonly DocumentKind[]; readonly onBegin: () => void }) {
  const { t } = useTranslation();
  const { accept } = useEnterprise();
  const { file } = useAssessment();
  const issuing = useHostCommand('report.issue');
  const [current, setCurrent] = useState<DocumentKind | null>(null);
  const [cancelling, setCancelling] = useState(false);
  const issue = async () => {
    onBegin();
    for (const kind of kinds) {
      setCurrent(kind);
      const reply = await issuing.run({ enterpriseId: file.enterpriseId, assessmentId: file.id, kind });
      if (!reply.ok) break;
      accept({ assessment: reply.value.assessment });
    }
    setCurrent(null);
    setCancelling(false);
  };
  const { progress } = issuing;
  const counted = progress !== null && progress.total > 0;
  return (
    <Panel title={t('signing.issue.title')} padded>
      <div className="az-stack">
        {issuing.failure !== null && <FailureBand failure={issuing.failure} />}
        <p>{t('signing.issue.text')}</p>
        <div><Button type="primary" size="large" disabled={current !== null} onClick={() => void issue()}>{t('signing.issue.action')}</Button></div>
      </div>
      <ProgressDialog open={current !== null} title={t('signing.issue.busy', { document: t(`signing.document.${current ?? 'report'}`) })} cancelLabel={t('common.action.cancel')} cancelling={cancelling}
        text={cancelling ? t('signing.issue.cancelling') : counted ? t('signing.issue.page', { done: progress.done, total: progress.total }) : t('signing.issue.wait')}
        share={counted ? progress.done / progress.total : null} onCancel={() => { setCancelling(true); issuing.cancel(); }} />
    </Panel>
  );
}
