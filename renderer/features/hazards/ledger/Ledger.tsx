import { Button } from 'antd';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate } from 'react-router';
import { isOpen, isVeto } from '../../../../assessment-specs/records/hazardState.ts';
import { addresses } from '../../../host/addresses.ts';
import { useEnterprise } from '../../../host/EnterpriseContext.tsx';
import { EmptyState } from '../../../ui/EmptyState.tsx';
import { KeyFooter } from '../../../ui/KeyFooter.tsx';
import type { KeyHint } from '../../../ui/KeyHints.tsx';
import { useLayout } from '../../../ui/theme/LayoutContext.ts';
import { HazardLoop } from '../HazardLoop.tsx';
import { addressOfQuery } from './ledgerAddress.ts';
import { LedgerHead } from './LedgerHead.tsx';
import { LedgerList } from './LedgerList.tsx';
import { defaultLedgerQuery } from './LedgerQuery.ts';
import type { LedgerSort } from './LedgerQuery.ts';
import { LedgerTable } from './LedgerTable.tsx';
import { useLedgerKeys } from './useLedgerKeys.ts';
import type { LedgerAddress } from './useLedgerQuery.ts';
import type { LedgerRows } from './useLedgerRows.ts';
import './Ledger.css';

export interface LedgerProps {
  readonly address: LedgerAddress;
  readonly ledger: LedgerRows;
  /** null: none is open */
  readonly selectedId: string | null;
}

/** What the entries do to the conclusion, whatever the filter. */
function ConclusionNote() {
  const { t } = useTranslation();
  const { hazards } = useEnterprise().enterprise.file;
  const major = hazards.filter(isVeto).length;
  const general = hazards.filter((hazard) => isOpen(hazard) && hazard.grade === 'general').length;
  if (major === 0 && general === 0) return null;
  return <p className="az-ledger-note">{major > 0 && t('hazards.ledger.noteVeto', { major })} {general > 0 && t('hazards.ledger.note', { general })}</p>;
}

interface Cursor {
  readonly hints: readonly KeyHint[];
  readonly byKey: boolean;
  readonly searchId: string;
  readonly filterId: string;
  readonly loopId: string;
  readonly filtersOpen: boolean;
  readonly toggleFilters: () => void;
  readonly register: () => void;
  readonly toEntries: () => void;
}

/** Keys and what they move: the selected entry, the filters, the focus. */
function useCursor({ address: { query, search, set }, ledger: { shown }, selectedId }: LedgerProps): Cursor {
  const navigate = useNavigate();
  const enterpriseId = useEnterprise().enterprise.file.id;
  const [searchId, filterId, loopId] = [useId(), useId(), useId()];
  const [filtersOpen, setFiltersOpen] = useState(false);
  const [reached, setReached] = useState<string | null>(null);
  const go = (id: string, behind: string, replace: boolean) => void navigate(`${addresses.hazard(enterpriseId, id)}${behind}`, { replace });
  const move = (step: 1 | -1) => {
    const place = shown.findIndex(({ hazard }) => hazard.id === selectedId);
    const next = shown[Math.min(Math.max(place + step, 0), shown.length - 1)]?.hazard.id;
    if (next === undefined) return;
    setReached(next);
    go(next, search, true);
  };
  const focusOn = (id: string) => document.getElementById(id)?.focus();
  const open = () => {
    if (selectedId === null) return;
    if (query.view === 'list') return focusOn(loopId);
    go(selectedId, behindList(query), false);
  };
  const register = () => void navigate({ search: withRecord(search) });
  const toggleFilters = () => {
    setFiltersOpen(!filtersOpen);
    // the field is there after this turn
    if (!filtersOpen) setTimeout(() => focusOn(filterId));
  };
  const { view, totals, sort, reversed, group } = query;
  const hints = useLedgerKeys(query, { move, open, search: () => focusOn(searchId), filter: toggleFilters, register, clear: () => set({ ...defaultLedgerQuery, view, totals, sort, reversed, group }), change: set });
  const toEntries = () => {
    const first = shown.find(({ hazard }) => hazard.id === selectedId) ?? shown[0];
    if (first === undefined) return;
    setReached(first.hazard.id);
    go(first.hazard.id, search, true);
  };
  return { hints, byKey: reached !== null && reached === selectedId, searchId, filterId, loopId, filtersOpen, toggleFilters, register, toEntries };
}

const behindList = (query: LedgerProps['address']['query']): string => {
  const text = addressOfQuery({ ...query, view: 'list' }).toString();
  return text === '' ? '' : `?${text}`;
};

const withRecord = (search: string): string => {
  const params = new URLSearchParams(search);
  params.set('record', 'manual');
  return params.toString();
};

/** 隐患台账: the entries at the left and the loop of one of them at the right, or all columns over the whole width; in a narrow window one or the other. */
export function Ledger(props: LedgerProps) {
  const { t } = useTranslation();
  const narrow = useLayout() === 'narrow';
  const navigate = useNavigate();
  const { enterprise, assessment } = useEnterprise();
  const { address: { query, search, set }, ledger: { rows, groups, shown }, selectedId } = props;
  const cursor = useCursor(props);
  const selected = enterprise.file.hazards.find(({ id }) => id === selectedId) ?? null;
  const loop = selected === null ? <EmptyState text={t('hazards.ledger.choose')} /> : <HazardLoop key={selected.id} hazard={selected} />;
  const asTable = query.view === 'table';
  if (narrow && selected !== null && !asTable) return <div className="az-page"><p><Link to={`${addresses.ledger(enterprise.file.id)}${search}`}>‹ {t('hazards.ledger.back')}</Link></p>{loop}</div>;
  const screen = assessment === null ? null : <Button onClick={() => void navigate(addresses.screening(enterprise.file.id, assessment.file.id))}>{t('hazards.ledger.screen')}</Button>;
  const entries = { groups, grouping: query.group, selectedId, byKey: cursor.byKey };
  const sortBy = (sort: LedgerSort) => set(query.sort === sort ? { reversed: !query.reversed } : { sort, reversed: false });
  const away = selected !== null && rows.length > 0 && !shown.some(({ hazard }) => hazard.id === selected.id);
  const left = (
    <section className={asTable ? 'az-ledger-wide' : 'az-ledger'} aria-label={t('hazards.ledger.title')}>
      <LedgerHead rows={rows} shown={shown.length} query={query} onChange={set} filtersOpen={cursor.filtersOpen} onFilters={cursor.toggleFilters} onRegister={cursor.register} searchId={cursor.searchId} filterId={cursor.filterId} onLeaveSearch={cursor.toEntries} />
      {away && <p className="az-ledger-away az-small">{t('hazards.ledger.away', { id: selected.id })} <button type="button" className="az-link" onClick={() => set({ state: 'all', grade: null, source: null, area: null, responsible: null, search: '' })}>{t('hazards.ledger.showAway')}</button></p>}
      {rows.length === 0 ? <EmptyState text={t('hazards.ledger.empty')} action={screen} /> : shown.length === 0 ? <EmptyState text={t('hazards.ledger.none')} />
        : asTable ? <LedgerTable {...entries} search={behindList(query)} query={query} onSort={sortBy} /> : <LedgerList {...entries} search={search} />}
      {(rows.length === 0 || shown.length === 0) && <div className="az-grow" />}
      {!asTable && <ConclusionNote />}
      <KeyFooter hints={cursor.hints} />
    </section>
  );
  return <div className="az-split">{left}{!narrow && !asTable && <div className="az-page az-hazard-page" id={cursor.loopId} tabIndex={-1}>{loop}</div>}</div>;
}
