import { Button, Select } from 'antd';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Icon } from '../../../ui/Icon.tsx';
import type { LedgerQuery } from './LedgerQuery.ts';
import { ledgerGrades, ledgerSources } from './LedgerQuery.ts';
import type { LedgerRow } from './LedgerRow.ts';
import { useLedgerWords } from './useLedgerWords.ts';

export interface LedgerFiltersProps {
  /** the whole ledger: what can be chosen is what occurs in it */
  readonly rows: readonly LedgerRow[];
  readonly query: LedgerQuery;
  readonly onChange: (change: Partial<LedgerQuery>) => void;
  /** of the first field, for the key F */
  readonly firstId: string;
}

const byPlace = new Intl.Collator('zh-CN', { numeric: true });
const distinct = (texts: readonly string[]) => [...new Set(texts)].sort((a, b) => Number(a === '') - Number(b === '') || byPlace.compare(a, b));
/** a value that no select can hold itself: the empty text is an answer */
const any = ' any';

/** Grade, source, place and the person responsible. */
export function LedgerFilters({ rows, query, onChange, firstId }: LedgerFiltersProps) {
  const { t } = useTranslation();
  const words = useLedgerWords();
  const areas = useMemo(() => distinct(rows.map(({ hazard }) => hazard.area.trim())), [rows]);
  const people = useMemo(() => distinct(rows.map(({ responsible }) => responsible)), [rows]);
  const field = <T extends string>(name: 'grade' | 'source' | 'area' | 'responsible', values: readonly T[], word: (value: T) => string, id?: string) => (
    <label className="az-field">
      <span className="az-h3">{t(`hazards.ledger.more.${name}`)}</span>
      <Select<string> {...(id === undefined ? {} : { id })} style={{ width: '100%' }} value={query[name] ?? any} showSearch={{ optionFilterProp: 'label' }} popupMatchSelectWidth={false} onChange={(value) => onChange({ [name]: value === any ? null : value })}
        options={[{ value: any, label: t('hazards.ledger.more.any') }, ...values.map((value) => ({ value, label: word(value) }))]} />
    </label>
  );
  return (
    <div className="az-ledger-filters" role="group" aria-label={t('hazards.ledger.more.label')}>
      {field('grade', ledgerGrades, (grade) => t(`hazards.ledger.${grade}`), firstId)}
      {field('source', ledgerSources, words.source)}
      {field('area', areas, words.area)}
      {field('responsible', people, words.responsible)}
    </div>
  );
}

/** The filters in force, each with its way out. */
export function LedgerFilterChips({ query, onChange }: Pick<LedgerFiltersProps, 'query' | 'onChange'>) {
  const { t } = useTranslation();
  const chips = useLedgerWords().filters(query);
  if (chips.length === 0) return null;
  return (
    <div className="az-ledger-chips">
      {chips.map(({ name, value, off }) => <button key={name} type="button" className="az-tag az-tag-accent" aria-label={t('hazards.ledger.more.remove', { name, value })} onClick={() => onChange(off)}><span className="az-ellipsis">{name} {value}</span><Icon name="cross" size={14} /></button>)}
      {chips.length > 1 && <Button type="link" size="small" onClick={() => onChange(Object.assign({}, ...chips.map(({ off }) => off)) as Partial<LedgerQuery>)}>{t('hazards.ledger.more.clear')}</Button>}
    </div>
  );
}
