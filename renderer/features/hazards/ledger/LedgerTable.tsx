import { useEffect, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate } from 'react-router';
import { hazardStateText } from '../../../../assessment-specs/engine/hazardStateText.ts';
import { hazardState } from '../../../../assessment-specs/records/hazardState.ts';
import { addresses } from '../../../host/addresses.ts';
import { useEnterprise } from '../../../host/EnterpriseContext.tsx';
import { useSettings } from '../../../host/SettingsContext.tsx';
import { formatDay, localDay } from '../../../i18n/format.ts';
import { useToday } from '../../../i18n/useToday.ts';
import { Icon } from '../../../ui/Icon.tsx';
import { Tag } from '../../../ui/Tag.tsx';
import { useVisibleRows } from '../../../ui/useVisibleRows.ts';
import { LedgerDue } from './LedgerDue.tsx';
import type { LedgerListProps } from './LedgerList.tsx';
import { ledgerLines } from './ledgerLines.ts';
import type { LedgerQuery, LedgerSort } from './LedgerQuery.ts';
import type { LedgerRow } from './LedgerRow.ts';
import { useFocusWhen } from './useFocusWhen.ts';
import { useLedgerWords } from './useLedgerWords.ts';
import '../../../ui/DenseTable.css';

// as in Ledger.css
const rowPx = 36;
const headPx = 32;

const columns = ['id', 'grade', 'hazard', 'area', 'source', 'found', 'responsible', 'due', 'state', 'closed'] as const;
const sortOf: Partial<Record<(typeof columns)[number], LedgerSort>> = { grade: 'grade', area: 'area', found: 'found', due: 'due' };

export interface LedgerTableProps extends LedgerListProps {
  readonly query: LedgerQuery;
  readonly onSort: (sort: LedgerSort) => void;
}

function Head({ query, onSort }: Pick<LedgerTableProps, 'query' | 'onSort'>) {
  const { t } = useTranslation();
  return (
    <thead>
      <tr>
        {columns.map((column) => {
          const name = t(`hazards.ledger.column.${column}`);
          const sort = sortOf[column];
          if (sort === undefined) return <th key={column} scope="col" className={`az-ledger-col-${column}`}>{name}</th>;
          const sorted = query.sort === sort;
          return (
            <th key={column} scope="col" className={`az-ledger-col-${column}`} aria-sort={sorted ? (query.reversed ? 'descending' : 'ascending') : undefined}>
              <button type="button" aria-label={t('hazards.ledger.column.sortBy', { column: name })} onClick={() => onSort(sort)}>{name}{sorted && <Icon name={query.reversed ? 'up' : 'down'} size={14} />}</button>
            </th>
          );
        })}
      </tr>
    </thead>
  );
}

function Row({ row, selected, focusRound, to, position }: { readonly row: LedgerRow; readonly selected: boolean; readonly focusRound: number; readonly to: string; readonly position: number }) {
  const { t } = useTranslation();
  const today = useToday();
  const navigate = useNavigate();
  const { locale } = useSettings().settings;
  const words = useLedgerWords();
  const link = useFocusWhen<HTMLAnchorElement>(focusRound);
  const { hazard, due, responsible, foundAt, closedAt } = row;
  const day = (instant: string) => formatDay(localDay(new Date(instant)), today);
  const state = hazardStateText(hazardState(hazard), locale);
  return (
    // the head is the first row
    <tr aria-rowindex={position + 1} className={selected ? 'az-selected' : undefined} aria-current={selected ? 'true' : undefined} data-clickable onClick={() => void navigate(to)}>
      <td><Link ref={link} to={to} className="az-mono" onClick={(event) => event.stopPropagation()}>{hazard.id}</Link></td>
      <td><Tag tone={hazard.grade === 'major' ? 'veto' : 'neutral'}>{t(`hazards.ledger.${hazard.grade}`)}</Tag></td>
      <td title={hazard.title}>{hazard.title}</td>
      <td title={hazard.area}>{hazard.area}</td>
      <td title={words.source(hazard.source)}>{words.source(hazard.source)}</td>
      <td className="az-nowrap">{foundAt === '' ? '' : day(foundAt)}</td>
      <td title={responsible}>{responsible === '' ? '—' : responsible}</td>
      <td className="az-nowrap" title={due?.basis === 'yearEnd' ? t('hazards.due.yearEnd') : undefined}>{due === null ? '—' : <>{formatDay(due.day, today)} <LedgerDue row={row} /></>}</td>
      <td title={state}>{state}</td>
      <td className="az-nowrap">{closedAt === null ? '' : day(closedAt)}</td>
    </tr>
  );
}

/** The ledger in its customary columns, over the whole width; only what is in view is drawn. */
export function LedgerTable({ groups, grouping, selectedId, focusRound, search, query, onSort }: LedgerTableProps) {
  const { t } = useTranslation();
  const enterpriseId = useEnterprise().enterprise.file.id;
  const words = useLedgerWords();
  const lines = useMemo(() => ledgerLines(groups, grouping !== 'none'), [groups, grouping]);
  const heights = useMemo(() => lines.map(({ kind }) => (kind === 'head' ? headPx : rowPx)), [lines]);
  const { from, to, above, below, scroller, show } = useVisibleRows(heights, headPx);
  useEffect(() => {
    const index = lines.findIndex((line) => line.kind === 'entry' && line.key === selectedId);
    if (index >= 0) show(index);
  }, [selectedId, lines, show]);
  return (
    <div className="az-ledger-scroll" ref={scroller}>
      <table className="az-table az-table-sticky az-ledger-table" aria-label={t('hazards.ledger.list')} aria-rowcount={groups.reduce((sum, { rows }) => sum + rows.length, 1)}>
        <Head query={query} onSort={onSort} />
        <tbody>
          {/* oxlint-disable-next-line jsx-a11y/control-has-associated-label -- the room of rows that are not drawn: nothing to name */}
          {above > 0 && <tr aria-hidden="true"><td colSpan={columns.length} style={{ height: above, padding: 0 }} /></tr>}
          {lines.slice(from, to).map((line) => line.kind === 'head'
            ? <tr key={`group ${line.key}`} className="az-ledger-group-row"><th scope="rowgroup" colSpan={columns.length}>{words.group(grouping, line.key)} <span className="az-muted">{line.count}</span></th></tr>
            : <Row key={line.key} row={line.row} position={line.position} selected={line.key === selectedId} focusRound={line.key === selectedId ? focusRound : 0} to={`${addresses.hazard(enterpriseId, line.key)}${search}`} />)}
          {/* oxlint-disable-next-line jsx-a11y/control-has-associated-label -- the room of rows that are not drawn: nothing to name */}
          {below > 0 && <tr aria-hidden="true"><td colSpan={columns.length} style={{ height: below, padding: 0 }} /></tr>}
        </tbody>
      </table>
    </div>
  );
}
