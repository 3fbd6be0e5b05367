import { Segmented } from 'antd';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { formatCount } from '../../../i18n/format.ts';
import type { LedgerQuery, LedgerState } from './LedgerQuery.ts';
import { ledgerBuckets, ledgerSources } from './LedgerQuery.ts';
import type { LedgerRow } from './LedgerRow.ts';
import type { LedgerTotal } from './ledgerTotals.ts';
import { ledgerTotals } from './ledgerTotals.ts';
import { useLedgerWords } from './useLedgerWords.ts';
import '../../../ui/DenseTable.css';

export interface LedgerTotalsPanelProps {
  readonly rows: readonly LedgerRow[];
  readonly query: LedgerQuery;
  readonly onChange: (change: Partial<LedgerQuery>) => void;
}

const states = [...ledgerBuckets, 'all', 'overdue'] as const;
const figure = ({ buckets, total, overdue }: LedgerTotal, state: (typeof states)[number]): number => state === 'all' ? total : state === 'overdue' ? overdue : buckets[state];

/** State by source or by area. Each figure filters by what it counts. */
export function LedgerTotalsPanel({ rows, query, onChange }: LedgerTotalsPanelProps) {
  const { t } = useTranslation();
  const words = useLedgerWords();
  const dimension = query.totals === 'area' ? 'area' : 'source';
  const { lines, sum } = useMemo(() => ledgerTotals(rows, dimension, query), [rows, dimension, query]);
  const word = (state: LedgerState) => state === 'all' ? t('hazards.ledger.totals.sum') : t(`hazards.ledger.filter.${state}`);
  const nameOf = (key: string) => dimension === 'area' ? words.area(key) : words.group('source', key);
  const choose = (key: string | null, state: LedgerState) => onChange({ state, ...(dimension === 'area' ? { area: key } : { source: ledgerSources.find((source) => source === key) ?? null }) });
  const line = (total: LedgerTotal, name: string, key: string | null) => (
    <tr key={total.key} className={key === null ? 'az-ledger-totals-sum' : undefined}>
      <th scope="row" className="az-ellipsis" title={name}>{name}</th>
      {states.map((state) => {
        const count = figure(total, state);
        const chosen = query.state === state && query[dimension] === key;
        return <td key={state} className="az-number">{count === 0 ? <span className="az-muted">0</span> : <button type="button" className="az-link" aria-pressed={chosen} aria-label={t('hazards.ledger.totals.cell', { name, state: word(state), count })} onClick={() => choose(key, state)}>{formatCount(count)}</button>}</td>;
      })}
    </tr>
  );
  return (
    <section className="az-ledger-totals" aria-label={t('hazards.ledger.totals.label')}>
      <div className="az-row">
        <Segmented<'source' | 'area'> size="small" aria-label={t('hazards.ledger.totals.by')} value={dimension} onChange={(totals) => onChange({ totals })} options={(['source', 'area'] as const).map((value) => ({ value, label: t(`hazards.ledger.totals.${value}`) }))} />
        <span className="az-small az-muted">{t('hazards.ledger.totals.choose')}</span>
      </div>
      <div className="az-ledger-totals-table">
        <table className="az-table az-table-tight">
          <thead><tr><th scope="col"><span className="az-spoken">{t(`hazards.ledger.totals.${dimension}`)}</span></th>{states.map((state) => <th key={state} scope="col" className="az-number">{state === 'overdue' && <span className="az-spoken">{t('hazards.ledger.totals.within')}</span>}{word(state)}</th>)}</tr></thead>
          <tbody>{lines.map((total) => line(total, nameOf(total.key), total.key))}{line(sum, t('hazards.ledger.totals.sum'), null)}</tbody>
        </table>
      </div>
      <p className="az-small az-muted">{sum.total === rows.length ? t('hazards.ledger.totals.all', { count: rows.length }) : t('hazards.ledger.totals.some', { all: rows.length, count: sum.total })}</p>
    </section>
  );
}
