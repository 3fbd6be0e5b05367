import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { AssessmentSummary } from '../../../electron/contract/views.ts';
import { addresses } from '../../host/addresses.ts';
import { useAssessment, useEnterprise } from '../../host/EnterpriseContext.tsx';
import type { DenseColumn } from '../../ui/DenseTable.tsx';
import { DenseTable } from '../../ui/DenseTable.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { StatusLine } from '../../ui/StatusLine.tsx';

/** Every assessment of the enterprise with its revision; the way to the documents of earlier ones. Nothing while there is only this one. */
export function AssessmentsPanel() {
  const { t } = useTranslation();
  const { assessments } = useEnterprise();
  const { file } = useAssessment();
  if (assessments.length < 2) return null;
  const nameOf = ({ period, revision }: AssessmentSummary) => t('documents.others.row', { from: period.from, to: period.to, revision });
  const columns: readonly DenseColumn<AssessmentSummary>[] = [
    { key: 'name', title: '', render: nameOf },
    { key: 'number', title: t('documents.table.number'), render: ({ number }) => <span className="az-mono">{number ?? '—'}</span> },
    { key: 'state', title: '', render: ({ sealed }) => <StatusLine {...(sealed ? { icon: 'lock' as const } : { tone: 'muted' as const })}>{t(sealed ? 'documents.others.sealed' : 'documents.others.unsealed')}</StatusLine> },
    { key: 'open', title: '', render: (one) => one.id === file.id ? <span className="az-muted">{t('documents.others.current')}</span> : <Link to={addresses.documents(file.enterpriseId, one.id)} aria-label={t('documents.others.openNamed', { name: nameOf(one) })}>{t('documents.others.open')}</Link> },
  ];
  const newestFirst = [...assessments].sort((a, b) => b.startedAt.localeCompare(a.startedAt));
  return <Panel title={t('documents.others.title')}><DenseTable headless label={t('documents.others.title')} columns={columns} rows={newestFirst} rowKey={({ id }) => id} /></Panel>;
}
