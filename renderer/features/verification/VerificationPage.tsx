import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FailureBand } from '../../host/FailureBand.tsx';
import { useHostCommand } from '../../host/useHostCommand.ts';
import { FileDrop } from '../../ui/FileDrop.tsx';
import { LoadingLines } from '../../ui/LoadingLines.tsx';
import { PageHead } from '../../ui/PageHead.tsx';
import { Panel } from '../../ui/Panel.tsx';
import type { VerifiedFile } from './VerificationResult.tsx';
import { VerificationResult } from './VerificationResult.tsx';
import { TrustedRootsPanel } from './TrustedRootsPanel.tsx';
import './VerificationPage.css';

interface Chosen {
  readonly name: string;
  readonly content: Uint8Array<ArrayBuffer>;
}

/** The longest name that the host takes; a longer one keeps its end, where the kind stands. */
const nameLimit = 255;

/** 核验文件: anybody drops a PDF and learns four things about it. Needs no enterprise and no network. */
export default function VerificationPage() {
  const { t } = useTranslation();
  const verifying = useHostCommand('report.verify');
  const [chosen, setChosen] = useState<Chosen | null>(null);
  const [verified, setVerified] = useState<VerifiedFile | null>(null);
  const verify = async (file: Chosen) => {
    setChosen(file);
    const reply = await verifying.run(file);
    setVerified(reply.ok ? { verification: reply.value, bytes: file.content.length } : null);
  };
  const take = async ([file]: readonly File[]) => {
    if (file !== undefined) await verify({ name: file.name.replace(/\p{Cc}/gu, ' ').slice(-nameLimit), content: new Uint8Array(await file.arrayBuffer()) });
  };
  const forget = () => {
    verifying.forget();
    setChosen(null);
    setVerified(null);
  };
  if (verified !== null && chosen !== null) return <div className="az-page"><VerificationResult file={verified} busy={verifying.busy} onAnother={forget} onAgain={() => void verify(chosen)} /></div>;
  return (
    <div className="az-page">
      <PageHead title={t('verification.page.title')} hint={t('verification.page.hint')} inline />
      <div className="az-stack az-verify-start">
        {verifying.failure !== null && <FailureBand failure={verifying.failure} actions={chosen !== null && verifying.failure.code.startsWith('call.') && <Button size="small" onClick={() => void verify(chosen)}>{t('common.action.retry')}</Button>} />}
        <Panel padded>
          {verifying.busy ? <LoadingLines label={t('verification.drop.busy', { name: chosen?.name ?? '' })} /> : (
            <>
              <FileDrop icon="verify" primary accept=".pdf,application/pdf" text={t('verification.drop.text')} chooseLabel={t('verification.drop.choose')} onFiles={(files) => void take(files)} />
              <p className="az-small az-muted" style={{ marginTop: '.625rem' }}>{t('verification.drop.hint')}</p>
            </>
          )}
        </Panel>
        <TrustedRootsPanel />
      </div>
    </div>
  );
}
