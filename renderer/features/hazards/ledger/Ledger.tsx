import { Button } from 'antd';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate } from 'react-router';
import { isOpen, isVeto } from '../../../../assessment-specs/records/hazardState.ts';
import { addresses } from '../../../host/addresses.ts';
import { useEnterprise } from '../../../host/EnterpriseContext.tsx';
import { EmptyState } from '../../../ui/EmptyState.tsx';
import type { KeyHint } from '../../../ui/KeyHints.tsx';
import { useLayout } from '../../../ui/theme/LayoutContext.ts';
import { HazardLoop } from '../HazardLoop.tsx';
import { LedgerFooter } from './LedgerFooter.tsx';
import { LedgerHead } from './LedgerHead.tsx';
import { LedgerList } from './LedgerList.tsx';
import { defaultLedgerQuery } from './LedgerQuery.ts';
import type { LedgerSort } from './LedgerQuery.ts';
import { LedgerTable } from './LedgerTable.tsx';
import { useLedgerKeys } from './useLedgerKeys.ts';
import type { LedgerAddress } from './useLedgerQuery.ts';
import { behindPath } from './useLedgerQuery.ts';
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
  readonly focusRound: number;
  readonly searchId: string;
  readonly filterId: string;
  readonly loopId: string;
  readonly filtersOpen: boolean;
  readonly toggleFilters: () => void;
  readonly register: () => void;
  readonly toEntries: () => void;
}

/** Keys and what they move: the selected entry, the filters, the focus. */
function useCursor({ address: { query, search, set, open: openEntry }, ledger: { shown }, selectedId }: LedgerProps): Cursor {
  const navigate = useNavigate();
  const [searchId, filterId, loopId] = [useId(), useId(), useId()];
  const [filtersOpen, setFiltersOpen] = useState(false);
  const [reached, setReached] = useState<{ readonly id: string | null; readonly round: number }>({ id: null, round: 0 });
  const reach = (step: (openId: string | null) => string | undefined) => openEntry((openId) => {
    const id = step(openId) ?? null;
    if (id !== null) setReached(({ round }) => ({ id, round: round + 1 }));
    return id;
  }, {}, 'replacing');
  const move = (by: 1 | -1) => reach((openId) => {
    const place = shown.findIndex(({ hazard }) => hazard.id === openId);
    return shown[Math.min(Math.max(place + by, 0), shown.length - 1)]?.hazard.id;
  });
  const focusOn = (id: string) => document.getElementById(id)?.focus();
  const open = () => query.view === 'list' ? focusOn(loopId) : openEntry((openId) => openId, { view: 'list' });
  const register = () => void navigate({ search: withRecord(search) });
  const toggleFilters = () => {
    setFiltersOpen(!filtersOpen);
    // the field is there after this turn
    if (!filtersOpen) setTimeout(() => focusOn(filterId));
  };
  const clear = () => set(({ view, totals, sort, reversed, group }) => ({ ...defaultLedgerQuery, view, totals, sort, reversed, group }));
  const hints = useLedgerKeys({ move, open, search: () => focusOn(searchId), filter: toggleFilters, register, clear, change: set });
  const toEntries = () => reach((openId) => (shown.find(({ hazard }) => hazard.id === openId) ?? shown[0])?.hazard.id);
  return { hints, focusRound: reached.id === selectedId ? reached.round : 0, searchId, filterId, loopId, filtersOpen, toggleFilters, register, toEntries };
}

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
  const entries = { groups, grouping: query.group, selectedId, focusRound: cursor.focusRound };
  const sortBy = (sort: LedgerSort) => set((now) => now.sort === sort ? { reversed: !now.reversed } : { sort, reversed: false });
  const away = selected !== null && rows.length > 0 && !shown.some(({ hazard }) => hazard.id === selected.id);
  const left = (
    <section className={asTable ? 'az-ledger-wide' : 'az-ledger'} aria-label={t('hazards.ledger.title')}>
      <LedgerHead rows={rows} shown={shown.length} query={query} onChange={set} filtersOpen={cursor.filtersOpen} onFilters={cursor.toggleFilters} onRegister={cursor.register} searchId={cursor.searchId} filterId={cursor.filterId} onLeaveSearch={cursor.toEntries} />
      {away && <p className="az-ledger-away az-small">{t('hazards.ledger.away', { id: selected.id })} <button type="button" className="az-link" onClick={() => set({ state: 'all', grade: null, source: null, area: null, responsible: null, search: '' })}>{t('hazards.ledger.showAway')}</button></p>}
      {rows.length === 0 ? <EmptyState text={t('hazards.ledger.empty')} action={screen} /> : shown.length === 0 ? <EmptyState text={t('hazards.ledger.none')} />
        : asTable ? <LedgerTable {...entries} search={behindPath({ ...query, view: 'list' })} query={query} onSort={sortBy} /> : <LedgerList {...entries} search={search} />}
      {(rows.length === 0 || shown.length === 0) && <div className="az-grow" />}
      {!asTable && <ConclusionNote />}
      <LedgerFooter ledger={props.ledger} hints={asTable ? cursor.hints : cursor.hints.slice(0, 1).map(({ caps }) => ({ caps, text: '' }))} />
    </section>
  );
  return <div className="az-split">{left}{!narrow && !asTable && <div className="az-page az-hazard-page" id={cursor.loopId} tabIndex={-1}>{loop}</div>}</div>;
}
