import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { addresses } from '../../host/addresses.ts';
import { useAssessment } from '../../host/EnterpriseContext.tsx';
import { Loaded } from '../../host/Loaded.tsx';
import { useSealedResult } from '../../host/useSealedResult.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { IssuePanel } from './IssuePanel.tsx';
import { SealedContent } from './SealedContent.tsx';
import { SignerList } from './SignerList.tsx';
import type { SigningDocument } from './signingQueue.ts';
import { currentTurn, signingDocuments } from './signingQueue.ts';
import { SigningForm } from './SigningForm.tsx';
import { useSealedWords } from './useSealedWords.ts';
import { WherePane } from './WherePane.tsx';
import './SigningPage.css';

/** What stands in the middle: make the documents, sign as the one whose turn it is, or be done. */
function Middle({ documents }: { readonly documents: readonly SigningDocument[] }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { file } = useAssessment();
  const [announced, setAnnounced] = useState('');
  // what stands here changes by an act of the user's own: the next one takes the focus that went away with the last one
  const [begun, setBegun] = useState(false);
  const turn = currentTurn(documents);
  const missing = documents.filter(({ issued }) => issued === null).map(({ kind }) => kind);
  const spoken = <div className="az-spoken" role="status">{announced}</div>;
  if (missing.length > 0) return <IssuePanel kinds={missing} onBegin={() => setBegun(true)} />;
  if (turn === null) {
    const signatures = documents.reduce((sum, document) => sum + document.signatures.length, 0);
    return (
      <Panel edge="ok" padded title={t('signing.finished.title')}>
        {spoken}
        <p style={{ marginBottom: '.75rem' }}>{t('signing.finished.text', { count: documents.length, signatures })}</p>
        <Button type="primary" size="large" autoFocus={announced !== ''} onClick={() => void navigate(addresses.documents(file.enterpriseId, file.id))}>{t('signing.finished.action')}</Button>
      </Panel>
    );
  }
  return <>{spoken}<SigningForm key={turn.signature.planned.fieldName} turn={turn} follows={begun || announced !== ''} onSigned={setAnnounced} /></>;
}

function Sealed({ documents }: { readonly documents: readonly SigningDocument[] }) {
  const query = useSealedResult();
  const words = useSealedWords(query?.state === 'ready' ? query.value : null);
  const turn = currentTurn(documents);
  if (query !== null && query.state !== 'ready') return <Loaded query={query}>{() => null}</Loaded>;
  return (
    <div className="az-signing">
      <div><SignerList documents={documents} />{words !== null && <SealedContent words={words} />}</div>
      <Middle documents={documents} />
      {turn === null || words === null ? <div /> : <WherePane turn={turn} words={words} />}
    </div>
  );
}

/** 签署: signers in order, each confirms, writes and signs; where it lands on paper; what was sealed. */
export default function SigningPage() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { file } = useAssessment();
  return (
    <div className="az-page">
      <h1 className="az-spoken">{t('signing.page.title')}</h1>
      {file.seal === null
        ? <Panel><EmptyState text={t('signing.unsealed.text')} action={<Button type="primary" onClick={() => void navigate(addresses.conclusion(file.enterpriseId, file.id))}>{t('signing.unsealed.action')}</Button>} /></Panel>
        : <Sealed documents={signingDocuments(file)} />}
    </div>
  );
}
