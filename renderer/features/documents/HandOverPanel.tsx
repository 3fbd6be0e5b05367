import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { useAssessment } from '../../host/EnterpriseContext.tsx';
import { FailureBand } from '../../host/FailureBand.tsx';
import { saveFile } from '../../host/saveFile.ts';
import { useHostCommand } from '../../host/useHostCommand.ts';
import { formatFingerprint } from '../../i18n/format.ts';
import { Panel } from '../../ui/Panel.tsx';

/** What those who check a document need besides it: the record, and the root certificate with the fingerprint that they compare by another way. */
export function HandOverPanel() {
  const { t } = useTranslation();
  const { file } = useAssessment();
  const exporting = useHostCommand('assessment.exportRecord');
  const rooting = useHostCommand('signature.exportRoot');
  const exportRecord = async () => {
    const reply = await exporting.run({ enterpriseId: file.enterpriseId, assessmentId: file.id });
    if (reply.ok) saveFile(reply.value.fileName, reply.value.json, 'application/json');
  };
  const exportRoot = async () => {
    const reply = await rooting.run({});
    if (reply.ok) saveFile(reply.value.fileName, reply.value.pem, 'application/x-pem-file');
  };
  return (
    <Panel title={t('documents.hand.title')} quiet padded>
      <div className="az-stack">
        {exporting.failure !== null && <FailureBand failure={exporting.failure} />}
        <p className="az-small az-second">{t(file.seal === null ? 'documents.hand.recordOpen' : 'documents.hand.record')}</p>
        <div><Button loading={exporting.busy} onClick={() => void exportRecord()}>{t('documents.action.record')}</Button></div>
        {file.seal !== null && (
          <>
            {rooting.failure !== null && <FailureBand failure={rooting.failure} />}
            <p className="az-small az-second">{t('documents.hand.root')}</p>
            <p><span className="az-small az-muted">{t('documents.hand.fingerprint')}</span><br /><span className="az-mono">{formatFingerprint(file.seal.rootFingerprint)}</span></p>
            <div><Button loading={rooting.busy} onClick={() => void exportRoot()}>{t('documents.action.root')}</Button></div>
          </>
        )}
      </div>
    </Panel>
  );
}
