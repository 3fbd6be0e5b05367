import { Button, Checkbox, Input } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FailureBand } from '../../host/FailureBand.tsx';
import { useHostCommand } from '../../host/useHostCommand.ts';
import { useHostQuery } from '../../host/useHostQuery.ts';
import { formatFingerprint } from '../../i18n/format.ts';
import { ConfirmDialog } from '../../ui/ConfirmDialog.tsx';
import { ErrorBand } from '../../ui/ErrorBand.tsx';
import { FileDrop } from '../../ui/FileDrop.tsx';
import { StatusLine } from '../../ui/StatusLine.tsx';
import { pemFingerprint } from './pemFingerprint.ts';

export interface ConfirmRootDialogProps {
  readonly open: boolean;
  /** of the root that the signatures of this file hang from */
  readonly rootFingerprint: string;
  readonly onClose: () => void;
  readonly onConfirmed: () => void;
}

const pemLimit = 20_000;

/** root.pem pasted, dropped or, for a file of this machine, its own. */
function RootSource({ pem, onChange, own }: { readonly pem: string; readonly onChange: (pem: string) => void; readonly own: boolean }) {
  const { t } = useTranslation();
  const exporting = useHostCommand('signature.exportRoot');
  const take = async ([file]: readonly File[]) => {
    if (file !== undefined) onChange((await file.slice(0, pemLimit).text()).trim());
  };
  const takeOwn = async () => {
    const reply = await exporting.run({});
    if (reply.ok) onChange(reply.value.pem.trim());
  };
  return (
    <>
      <FileDrop icon="open" accept=".pem,.crt,.cer" text={t('verification.root.drop')} chooseLabel={t('verification.root.choose')} onFiles={(files) => void take(files)} />
      <label className="az-field"><span className="az-h3">{t('verification.root.paste')}</span><Input.TextArea className="az-mono" value={pem} maxLength={pemLimit} autoSize={{ minRows: 2, maxRows: 4 }} onChange={(event) => onChange(event.target.value)} /></label>
      {own && <div><Button size="small" loading={exporting.busy} onClick={() => void takeOwn()}>{t('verification.root.own')}</Button></div>}
      {exporting.failure !== null && <FailureBand failure={exporting.failure} />}
    </>
  );
}

/** Compares a root's fingerprint before it is trusted: the certificate is given, both fingerprints are shown, and the user says that it was compared by another way. */
export function ConfirmRootDialog({ open, rootFingerprint, onClose, onConfirmed }: ConfirmRootDialogProps) {
  const { t } = useTranslation();
  // asked again each time: the first seal makes this machine's root
  const info = useHostQuery('app.info', open ? {} : null);
  const adding = useHostCommand('trust.add');
  const [pem, setPem] = useState('');
  const [compared, setCompared] = useState(false);
  const fingerprint = pemFingerprint(pem);
  const same = fingerprint === rootFingerprint;
  const change = (text: string) => {
    setPem(text);
    // another certificate has to be compared again
    setCompared(false);
  };
  const confirm = async () => {
    if (fingerprint === null) return;
    const reply = await adding.run({ pem, fingerprint });
    if (reply.ok) onConfirmed();
  };
  return (
    <ConfirmDialog open={open} title={t('verification.root.title')} widthPx={600} confirmLabel={t('verification.root.confirm')} cancelLabel={t('common.action.cancel')}
      confirmDisabled={!same || !compared} busy={adding.busy} onConfirm={() => void confirm()} onCancel={onClose}>
      <div className="az-stack">
        <p className="az-second">{t('verification.root.intro')}</p>
        {adding.failure !== null && <FailureBand failure={adding.failure} />}
        <RootSource pem={pem} onChange={change} own={info.state === 'ready' && info.value.rootFingerprint === rootFingerprint} />
        {pem.trim() !== '' && fingerprint === null && <ErrorBand what={t('verification.root.notPem')} />}
        <div className="az-verify-compare">
          <span className="az-h3">{t('verification.root.inFile')}</span><span className="az-mono">{formatFingerprint(rootFingerprint)}</span>
          {fingerprint !== null && <><span className="az-h3">{t('verification.root.inPem')}</span><span className="az-mono">{formatFingerprint(fingerprint)}</span></>}
        </div>
        {fingerprint !== null && <StatusLine tone={same ? 'ok' : 'bad'} icon={same ? 'check' : 'stop'}>{t(same ? 'verification.root.same' : 'verification.root.other')}</StatusLine>}
        <Checkbox checked={compared} disabled={!same} onChange={(event) => setCompared(event.target.checked)}>{t('verification.root.confirmed')}</Checkbox>
      </div>
    </ConfirmDialog>
  );
}
