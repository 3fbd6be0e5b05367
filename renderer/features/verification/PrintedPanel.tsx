import { useTranslation } from 'react-i18next';
import type { Verification } from '../../../electron/contract/Verification.ts';
import { DenseTable } from '../../ui/DenseTable.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { StatusLine } from '../../ui/StatusLine.tsx';

interface Row {
  readonly key: 'score' | 'conclusion';
  readonly printed: string;
  readonly computed: string | null;
}

const verdictKinds = ['incomplete', 'vetoed', 'failed', 'passed'] as const;

/** What is printed beside what the answers give. Not recomputed is said, never left blank. */
export function PrintedPanel({ document }: { readonly document: NonNullable<Verification['document']> }) {
  const { t } = useTranslation();
  const word = (kind: string) => {
    const known = verdictKinds.find((one) => one === kind);
    return known === undefined ? kind : t(`common.verdict.${known}`);
  };
  const { recomputed } = document;
  const rows: readonly Row[] = [
    { key: 'score', printed: document.percent ?? '—', computed: recomputed === null ? null : recomputed.percent ?? '—' },
    { key: 'conclusion', printed: word(document.conclusion), computed: recomputed === null ? null : word(recomputed.conclusion) },
  ];
  return (
    <Panel title={t('verification.printed.title')}>
      <DenseTable tight label={t('verification.printed.title')} rows={rows} rowKey={({ key }) => key} columns={[
        { key: 'name', title: '', render: ({ key }) => t(`verification.printed.${key}`) },
        { key: 'printed', title: t('verification.printed.printed'), kind: 'number', render: ({ printed }) => printed },
        { key: 'computed', title: t('verification.printed.computed'), kind: 'number', render: ({ computed }) => computed === null ? <span className="az-muted">{t('verification.printed.none')}</span> : <b className="az-strong">{computed}</b> },
        { key: 'state', title: <span className="az-spoken">{t('verification.printed.state')}</span>, render: ({ printed, computed }) => computed === null ? null : <StatusLine tone={printed === computed ? 'ok' : 'bad'} icon={printed === computed ? 'check' : 'cross'}><span className="az-small">{t(printed === computed ? 'verification.printed.same' : 'verification.printed.differs')}</span></StatusLine> },
      ]} />
    </Panel>
  );
}
