import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { addresses } from '../../host/addresses.ts';
import { useAssessment } from '../../host/EnterpriseContext.tsx';
import { FailureBand } from '../../host/FailureBand.tsx';
import { saveFile } from '../../host/saveFile.ts';
import { useHostCommand } from '../../host/useHostCommand.ts';
import { formatInstant } from '../../i18n/format.ts';
import { useToday } from '../../i18n/useToday.ts';
import type { DenseColumn } from '../../ui/DenseTable.tsx';
import { DenseTable } from '../../ui/DenseTable.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { StatusLine } from '../../ui/StatusLine.tsx';
import type { DocumentRow } from './documentRows.ts';

function SignedState({ row }: { readonly row: DocumentRow }) {
  const { t } = useTranslation();
  if (row.issued === null) return <StatusLine tone="muted" icon="dash">{t('documents.table.notIssued')}</StatusLine>;
  const all = row.signed === row.planned;
  return <StatusLine tone={all ? 'ok' : 'warn'} icon={all ? 'check' : 'sign'}>{t('documents.table.signed', { done: row.signed, planned: row.planned })}</StatusLine>;
}

/** The issued PDFs: number, how far they are signed, pages, digest; saved as a copy or shown in the folder. */
export function IssuedTable({ rows }: { readonly rows: readonly DocumentRow[] }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const today = useToday();
  const { file } = useAssessment();
  const reading = useHostCommand('document.read');
  const revealing = useHostCommand('document.reveal');
  const [path, setPath] = useState<string | null>(null);
  const place = (documentId: string) => ({ enterpriseId: file.enterpriseId, assessmentId: file.id, documentId });
  const save = async (documentId: string) => {
    const reply = await reading.run(place(documentId));
    if (reply.ok) saveFile(reply.value.fileName, reply.value.content, 'application/pdf');
  };
  const reveal = async (documentId: string) => {
    const reply = await revealing.run(place(documentId));
    if (reply.ok) setPath(reply.value.path);
  };
  const unfinished = rows.find((row) => row.issued === null || row.signed < row.planned);
  const columns: readonly DenseColumn<DocumentRow>[] = [
    { key: 'document', title: t('documents.table.document'), render: ({ kind, issued }) => <><b className="az-strong az-nowrap">{t(`documents.kind.${kind}`)}</b>{issued !== null && <div className="az-small az-muted az-nowrap">{t('documents.table.at', { at: formatInstant(issued.issuedAt, today) })}</div>}</> },
    { key: 'number', title: t('documents.table.number'), render: ({ number, issued }) => <><span className="az-mono az-nowrap">{number}</span>{issued !== null && <div className="az-small az-muted az-nowrap" title={issued.fileDigest}>{t('documents.table.digest')} <span className="az-mono">{issued.fileDigest.slice(0, 4)}…{issued.fileDigest.slice(-4)}</span></div>}</> },
    { key: 'state', title: t('documents.table.state'), render: (row) => <span className="az-nowrap"><SignedState row={row} /></span> },
    { key: 'pages', title: t('documents.table.pages'), kind: 'number', render: ({ issued }) => issued?.pages ?? '—' },
    {
      key: 'actions', title: t('documents.table.actions'),
      render: ({ kind, issued }) => {
        const document = t(`documents.kind.${kind}`);
        if (issued === null) return null;
        return <span className="az-row" style={{ flexWrap: 'wrap' }}><Button size="small" aria-label={t('documents.action.saveNamed', { document })} loading={reading.busy} onClick={() => void save(issued.id)}>{t('documents.action.save')}</Button><Button size="small" aria-label={t('documents.action.revealNamed', { document })} onClick={() => void reveal(issued.id)}>{t('documents.action.reveal')}</Button></span>;
      },
    },
  ];
  return (
    <>
      {[reading, revealing].map(({ failure }, index) => failure !== null && <FailureBand key={index} failure={failure} />)}
      <Panel title={t('documents.table.label')} extra={unfinished !== undefined && <Button type="primary" onClick={() => void navigate(addresses.signing(file.enterpriseId, file.id))}>{t(unfinished.issued === null ? 'documents.action.issue' : 'documents.action.sign')}</Button>}>
        <div style={{ overflowX: 'auto' }}><DenseTable label={t('documents.table.label')} columns={columns} rows={rows} rowKey={({ kind }) => kind} /></div>
        <p className="az-small az-muted" role="status" style={{ padding: path === null ? 0 : '.5rem 1rem', overflowWrap: 'anywhere' }}>{path !== null && t('documents.path', { path })}</p>
      </Panel>
    </>
  );
}
