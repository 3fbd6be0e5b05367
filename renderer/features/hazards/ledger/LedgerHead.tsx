import { Button, Select } from 'antd';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Icon } from '../../../ui/Icon.tsx';
import { Kbd } from '../../../ui/Kbd.tsx';
import { LedgerFilterChips, LedgerFilters } from './LedgerFilters.tsx';
import type { LedgerQuery } from './LedgerQuery.ts';
import { ledgerGroups, ledgerSorts } from './LedgerQuery.ts';
import type { LedgerRow } from './LedgerRow.ts';
import { LedgerSearch } from './LedgerSearch.tsx';
import { LedgerStates } from './LedgerStates.tsx';
import { stateCounts } from './ledgerTotals.ts';
import { LedgerTotalsPanel } from './LedgerTotalsPanel.tsx';

export interface LedgerHeadProps {
  readonly rows: readonly LedgerRow[];
  readonly shown: number;
  readonly query: LedgerQuery;
  readonly onChange: (change: Partial<LedgerQuery>, how?: 'replacing') => void;
  readonly filtersOpen: boolean;
  readonly onFilters: () => void;
  readonly onRegister: () => void;
  readonly searchId: string;
  readonly filterId: string;
  /** the search is left for the entries */
  readonly onLeaveSearch: () => void;
}

/** In what order and under which headings, as a line of words above the entries, and the way to the totals. */
function OrderLine({ query, onChange }: Pick<LedgerHeadProps, 'query' | 'onChange'>) {
  const { t } = useTranslation();
  const totalsOpen = query.totals !== 'none';
  return (
    <div className="az-ledger-order">
      <Select size="small" variant="borderless" aria-label={t('hazards.ledger.sort.label')} popupMatchSelectWidth={false} value={query.sort} onChange={(sort) => onChange({ sort, reversed: false })} options={ledgerSorts.map((value) => ({ value, label: t(`hazards.ledger.sort.${value}`) }))} />
      <Button size="small" type="text" aria-pressed={query.reversed} aria-label={t(query.reversed ? 'hazards.ledger.sort.reversed' : 'hazards.ledger.sort.reverse')} title={t('hazards.ledger.sort.reverse')} icon={<Icon name={query.reversed ? 'up' : 'down'} size={14} />} onClick={() => onChange({ reversed: !query.reversed })} />
      <Select size="small" variant="borderless" aria-label={t('hazards.ledger.group.label')} popupMatchSelectWidth={false} value={query.group} onChange={(group) => onChange({ group })} options={ledgerGroups.map((value) => ({ value, label: t(`hazards.ledger.group.${value}`) }))} />
      <span className="az-grow" />
      <Button size="small" type="text" aria-expanded={totalsOpen} onClick={() => onChange({ totals: totalsOpen ? 'none' : 'source' })}>{t('hazards.ledger.totals.open')} <Kbd>T</Kbd></Button>
    </div>
  );
}

/** Title, states, search, filters, totals, order. */
export function LedgerHead({ rows, shown, query, onChange, filtersOpen, onFilters, onRegister, searchId, filterId, onLeaveSearch }: LedgerHeadProps) {
  const { t } = useTranslation();
  const counts = useMemo(() => stateCounts(rows, query), [rows, query]);
  const views = { list: 'table', table: 'list' } as const;
  const view = t(`hazards.ledger.view.${views[query.view]}`);
  return (
    <div className="az-ledger-head">
      <div className="az-row az-ledger-title">
        <h1 className="az-h1 az-grow">{t('hazards.ledger.title')}</h1>
        <Button aria-label={view} title={`${view} V`} icon={<Icon name={query.view === 'list' ? 'table' : 'card'} size={18} />} onClick={() => onChange({ view: views[query.view] })} />
        <Button icon={<Icon name="plus" size={14} />} onClick={onRegister}>{t('hazards.ledger.register')}</Button>
      </div>
      <LedgerStates counts={counts} value={query.state} onChange={(state) => onChange({ state })} />
      <div className="az-row az-ledger-tools">
        <LedgerSearch id={searchId} value={query.search} onChange={(search) => onChange({ search }, 'replacing')} onLeave={onLeaveSearch} />
        <Button aria-expanded={filtersOpen} onClick={onFilters}>{t('hazards.ledger.more.open')} <Kbd>F</Kbd></Button>
      </div>
      {filtersOpen && <LedgerFilters rows={rows} query={query} onChange={onChange} firstId={filterId} />}
      <LedgerFilterChips query={query} onChange={onChange} />
      {query.totals !== 'none' && <LedgerTotalsPanel rows={rows} query={query} onChange={onChange} />}
      <OrderLine query={query} onChange={onChange} />
      <span className="az-spoken" role="status">{t('hazards.ledger.more.count', { shown, all: rows.length })}</span>
    </div>
  );
}
