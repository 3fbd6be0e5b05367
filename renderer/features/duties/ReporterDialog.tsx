import { Input } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useEnterprise } from '../../host/EnterpriseContext.tsx';
import { useHostCommand } from '../../host/useHostCommand.ts';
import { ConfirmDialog } from '../../ui/ConfirmDialog.tsx';
import { RefusedBand } from './RefusedBand.tsx';

/** Opens a reporter's name with the handler's passphrase. The name lives in this dialog alone and goes with it. */
export function ReporterDialog({ reportId, onClose }: { readonly reportId: string; readonly onClose: () => void }) {
  const { t } = useTranslation();
  const { enterprise } = useEnterprise();
  const command = useHostCommand('employeeReport.readReporter');
  const [passphrase, setPassphrase] = useState('');
  const [name, setName] = useState<string | null>(null);
  const open = async () => {
    const reply = await command.run({ enterpriseId: enterprise.file.id, reportId, passphrase });
    if (!reply.ok) return;
    setPassphrase('');
    setName(reply.value.name ?? t('reports.detail.anonymous'));
  };
  return (
    <ConfirmDialog open busy={command.busy} title={t('reports.reporter.title')} confirmLabel={t('reports.reporter.show')} cancelLabel={t('reports.reporter.close')} confirmDisabled={passphrase === ''} onConfirm={() => void open()} onCancel={onClose}>
      <div className="az-stack">
        <p className="az-small az-second">{t('reports.reporter.text')}</p>
        {command.failure !== null && <RefusedBand failure={command.failure} stale={t('reports.stale')} />}
        {name === null
          ? <label className="az-field"><span className="az-h3">{t('reports.reporter.passphrase')}</span><Input.Password aria-label={t('reports.reporter.passphrase')} autoComplete="off" maxLength={200} value={passphrase} onChange={(event) => setPassphrase(event.target.value)} onPressEnter={() => void open()} /></label>
          : <div role="status"><span className="az-h3">{t('reports.reporter.name')}</span><p className="az-duty-reporter">{name}</p></div>}
      </div>
    </ConfirmDialog>
  );
}
