import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { DocumentKind } from '../../../assessment-specs/records/Seal.ts';
import { useAssessment } from '../../host/EnterpriseContext.tsx';
import { FailureBand } from '../../host/FailureBand.tsx';
import { saveFile } from '../../host/saveFile.ts';
import { useHostCommand } from '../../host/useHostCommand.ts';
import { Panel } from '../../ui/Panel.tsx';
import { ProgressDialog } from '../../ui/ProgressDialog.tsx';

/** Draft pages of the record as it stands: watermarked, not signable, not kept. */
export function DraftsPanel() {
  const { t } = useTranslation();
  const { file } = useAssessment();
  const previewing = useHostCommand('report.preview');
  const [cancelling, setCancelling] = useState(false);
  const { progress } = previewing;
  const counted = progress !== null && progress.total > 0;
  const preview = async (kind: DocumentKind) => {
    const reply = await previewing.run({ enterpriseId: file.enterpriseId, assessmentId: file.id, kind });
    setCancelling(false);
    if (reply.ok) saveFile(reply.value.fileName, reply.value.content, 'application/pdf');
  };
  return (
    <Panel title={t('documents.draft.title')} padded>
      <div className="az-stack">
        {previewing.failure !== null && <FailureBand failure={previewing.failure} />}
        <p className="az-small az-second">{t('documents.draft.text')}</p>
        <div className="az-row">
          {(['report', 'commitment'] as const).map((kind) => <Button key={kind} disabled={previewing.busy} onClick={() => void preview(kind)}>{t('documents.action.draftNamed', { document: t(`documents.kind.${kind}`) })}</Button>)}
        </div>
      </div>
      <ProgressDialog open={previewing.busy} title={t('documents.draft.busy')} cancelLabel={t('common.action.cancel')} cancelling={cancelling}
        text={cancelling ? t('documents.draft.cancelling') : counted ? t('documents.draft.page', { done: progress.done, total: progress.total }) : t('documents.draft.wait')}
        share={counted ? progress.done / progress.total : null} onCancel={() => { setCancelling(true); previewing.cancel(); }} />
    </Panel>
  );
}
