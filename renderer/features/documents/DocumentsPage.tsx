import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { addresses } from '../../host/addresses.ts';
import { useAssessment } from '../../host/EnterpriseContext.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { PageHead } from '../../ui/PageHead.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { AssessmentsPanel } from './AssessmentsPanel.tsx';
import { documentRows } from './documentRows.ts';
import { DraftsPanel } from './DraftsPanel.tsx';
import { HandOverPanel } from './HandOverPanel.tsx';
import { IssuedTable } from './IssuedTable.tsx';
import { RevisePanel } from './RevisePanel.tsx';

/** 文件: what was issued and how far it is signed, drafts before that, what those who check need, and the next revision. */
export default function DocumentsPage() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { file } = useAssessment();
  const rows = documentRows(file);
  return (
    <div className="az-page">
      <PageHead title={t('documents.page.title')} hint={t('documents.page.hint')} inline />
      <div className="az-columns">
        <div className="az-stack">
          {file.seal === null
            ? <Panel><EmptyState text={t('documents.none')} action={<Button type="primary" onClick={() => void navigate(addresses.conclusion(file.enterpriseId, file.id))}>{t('documents.toConclusion')}</Button>} /></Panel>
            : <IssuedTable rows={rows} />}
          {file.seal === null && <DraftsPanel />}
          <AssessmentsPanel />
        </div>
        <div className="az-stack">
          <HandOverPanel />
          {file.seal !== null && <RevisePanel />}
        </div>
      </div>
    </div>
  );
}
