import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Verification } from '../../../electron/contract/Verification.ts';
import { useSettings } from '../../host/SettingsContext.tsx';
import { formatBytes } from '../../i18n/format.ts';
import { FindingMark } from '../../ui/FindingMark.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { Tag } from '../../ui/Tag.tsx';
import { ConfirmRootDialog } from './ConfirmRootDialog.tsx';
import { DocumentFacts } from './DocumentFacts.tsx';
import { FindingList } from './FindingList.tsx';
import { headlineOf } from './headlineOf.ts';
import { PrintedPanel } from './PrintedPanel.tsx';
import { SignersPanel } from './SignersPanel.tsx';

export interface VerifiedFile {
  readonly verification: Verification;
  /** size of the file */
  readonly bytes: number;
}

export interface VerificationResultProps {
  readonly file: VerifiedFile;
  readonly busy: boolean;
  readonly onAnother: () => void;
  readonly onAgain: () => void;
}

const edges = { true: 'ok', unknown: 'warn', false: 'bad' } as const;

function Headline({ file, onAnother }: Pick<VerificationResultProps, 'file' | 'onAnother'>) {
  const { t } = useTranslation();
  const { settings: { locale } } = useSettings();
  const { verification, bytes } = file;
  const { sentence, value, counts } = headlineOf(verification.findings);
  const parts = (['true', 'unknown', 'false'] as const).filter((one) => counts[one] > 0).map((one) => t(`verification.counts.${one}`, { count: counts[one] }));
  return (
    <Panel edge={edges[value]} padded>
      <div className="az-verify-head">
        <FindingMark value={value} size={52} />
        <div className="az-grow">
          {/* the role stands around the heading: on it, it would take its place */}
          <div role="status"><h1 className="az-h1">{t(`verification.headline.${sentence}`)}</h1></div>
          <p className="az-small az-muted" style={{ overflowWrap: 'anywhere' }}>{[verification.fileName, formatBytes(bytes), parts.join(locale === 'zh-CN' ? '，' : ', ')].join(' · ')} {verification.document?.demo === true && <Tag tone="dashed">{t('verification.document.demo')}</Tag>}</p>
        </div>
        <Button onClick={onAnother}>{t('verification.drop.another')}</Button>
      </div>
    </Panel>
  );
}

function NotChecked({ verification }: { readonly verification: Verification }) {
  const { t } = useTranslation();
  const { settings: { locale } } = useSettings();
  const list = verification.notChecked.map((one) => t(`verification.notChecked.${one}`)).join(locale === 'zh-CN' ? '；' : '; ');
  return <p className="az-small az-second az-verify-not"><b className="az-strong">{t('verification.notChecked.title')}</b> {list}{locale === 'zh-CN' ? '。' : '. '}{t('verification.notChecked.law')}</p>;
}

function Legend() {
  const { t } = useTranslation();
  return <div className="az-verify-legend az-small az-muted" role="group" aria-label={t('verification.legend')}>{(['true', 'unknown', 'false'] as const).map((value) => <span key={value} className="az-row"><FindingMark value={value} size={18} />{t(`verification.value.${value}`)}</span>)}</div>;
}

/** A sentence, the four findings with what to do, who signed, printed against recomputed, and what was not checked. */
export function VerificationResult({ file, busy, onAnother, onAgain }: VerificationResultProps) {
  const { t } = useTranslation();
  const [comparing, setComparing] = useState(false);
  const [confirmed, setConfirmed] = useState(false);
  const { verification } = file;
  const rootFingerprint = verification.signers.find(({ trusted, rootFingerprint: root }) => !trusted && root !== null)?.rootFingerprint ?? null;
  return (
    <div className="az-columns" aria-busy={busy}>
      <div className="az-stack">
        <Headline file={file} onAnother={onAnother} />
        {confirmed && <p className="az-small az-ok" role="status">{t('verification.root.done')}</p>}
        <FindingList findings={verification.findings} onCompare={rootFingerprint === null ? null : () => setComparing(true)} />
        {verification.document !== null && <PrintedPanel document={verification.document} />}
        <NotChecked verification={verification} />
        <Legend />
      </div>
      <div className="az-stack">
        <SignersPanel verification={verification} />
        <DocumentFacts verification={verification} />
      </div>
      {rootFingerprint !== null && <ConfirmRootDialog open={comparing} rootFingerprint={rootFingerprint} onClose={() => setComparing(false)} onConfirmed={() => { setComparing(false); setConfirmed(true); onAgain(); }} />}
    </div>
  );
}
