import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { EnterpriseSummary } from '../../../electron/contract/views.ts';
import { addresses } from '../../host/addresses.ts';
import { useSettings } from '../../host/SettingsContext.tsx';
import { formatInstant, formatList } from '../../i18n/format.ts';
import { useToday } from '../../i18n/useToday.ts';
import type { DenseColumn } from '../../ui/DenseTable.tsx';
import { DenseTable } from '../../ui/DenseTable.tsx';
import { StatusLine } from '../../ui/StatusLine.tsx';
import { Tag } from '../../ui/Tag.tsx';
import { VerdictPlate } from '../../ui/VerdictPlate.tsx';
import { EnterpriseScore } from './EnterpriseScore.tsx';
import { EnterpriseStage } from './EnterpriseStage.tsx';
import { useTraitPack } from './useTraitPack.ts';
import './EnterpriseTable.css';

export interface EnterpriseTableProps {
  readonly enterprises: readonly EnterpriseSummary[];
  readonly selectedId: string | null;
  readonly onSelect: (enterprise: EnterpriseSummary) => void;
}

/** Two lines a row: who and where they stand. A record that cannot be read says so in place of its figures. */
export function EnterpriseTable({ enterprises, selectedId, onSelect }: EnterpriseTableProps) {
  const { t } = useTranslation();
  const { locale } = useSettings().settings;
  const today = useToday();
  const traitPack = useTraitPack();
  const sectorNames = (codes: readonly string[]) => codes.map((code) => traitPack.sectors.find((sector) => sector.code === code)?.name ?? code);
  const columns: readonly DenseColumn<EnterpriseSummary>[] = [
    { key: 'name', title: t('enterprises.column.name'), render: (enterprise) => (
      <>
        <Link className="az-enterprise-name" to={addresses.home(enterprise.id)}>{enterprise.name} {enterprise.demo && <Tag tone="dashed">{t('enterprises.demo')}</Tag>}</Link>
        {enterprise.problem === null
          ? <span className="az-small az-muted">{enterprise.sectors.length === 0 ? t('enterprises.noSector') : formatList(sectorNames(enterprise.sectors), locale)}</span>
          : <StatusLine tone="bad" icon="stop"><span className="az-small">{t('enterprises.damaged.row', { file: enterprise.problem.file.split(/[\\/]/).at(-1) ?? '' })}</span></StatusLine>}
        {enterprise.unreadable.length > 0 && <div><StatusLine tone="bad" icon="stop"><span className="az-small">{t('enterprises.damaged.assessments', { count: enterprise.unreadable.length })}</span></StatusLine></div>}
      </>
    ) },
    { key: 'score', title: t('enterprises.column.score'), width: '10.5rem', render: (enterprise) => enterprise.problem === null ? <EnterpriseScore enterprise={enterprise} /> : null },
    { key: 'hazards', title: t('enterprises.column.hazards'), width: '6.5rem', render: (enterprise) => enterprise.problem !== null ? null : enterprise.openMajorHazards === 0
      ? <span className="az-muted">{t('enterprises.hazards.none')}</span>
      : <StatusLine tone="veto" strong mark={<VerdictPlate kind="vetoed" size={20} />}>{t('enterprises.hazards.open', { count: enterprise.openMajorHazards })}</StatusLine> },
    { key: 'stage', title: t('enterprises.column.stage'), width: '9.5rem', render: (enterprise) => enterprise.problem === null ? <EnterpriseStage enterprise={enterprise} /> : null },
    { key: 'changed', title: t('enterprises.column.changed'), width: '7rem', render: (enterprise) => enterprise.problem === null ? <span className="az-small az-muted az-nowrap">{formatInstant(enterprise.updatedAt, today)}</span> : null },
  ];
  return (
    <div className="az-enterprises">
      <DenseTable label={t('enterprises.page.title')} columns={columns} rows={enterprises} rowKey={(enterprise) => enterprise.id} {...(selectedId === null ? {} : { selectedKey: selectedId })} onRowClick={onSelect} />
    </div>
  );
}
