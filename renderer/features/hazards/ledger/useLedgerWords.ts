import { useTranslation } from 'react-i18next';
import type { Hazard } from '../../../../assessment-specs/records/Hazard.ts';
import type { LedgerGrouping, LedgerQuery } from './LedgerQuery.ts';

export interface LedgerWords {
  readonly source: (source: Hazard['source']) => string;
  readonly area: (area: string) => string;
  readonly responsible: (name: string) => string;
  /** of a group, by its key */
  readonly group: (grouping: LedgerGrouping, key: string) => string;
  /** the filters in force besides the state, with what takes each off */
  readonly filters: (query: LedgerQuery) => readonly { readonly name: string; readonly value: string; readonly off: Partial<LedgerQuery> }[];
}

/** What the ledger's filters and groups are called. */
export function useLedgerWords(): LedgerWords {
  const { t } = useTranslation();
  const source = (one: Hazard['source']) => t(`hazards.source.${one}`);
  const area = (one: string) => one === '' ? t('hazards.ledger.more.noArea') : one;
  const responsible = (one: string) => one === '' ? t('hazards.ledger.more.noResponsible') : one;
  return {
    source, area, responsible,
    group: (grouping, key) => {
      switch (grouping) {
        case 'none': return '';
        // the keys of these groups are members of their unions, because the grouping itself made them
        case 'state': return t(`hazards.ledger.filter.${key as 'rectifying'}`);
        case 'source': return source(key as Hazard['source']);
        case 'grade': return t(`hazards.ledger.${key as Hazard['grade']}`);
        case 'area': return area(key);
      }
    },
    filters: (query) => [
      // the five that have a place of their own show there that they are chosen
      ...(query.state === 'rectifying' || query.state === 'toClose' ? [{ name: t('hazards.ledger.more.state'), value: t(`hazards.ledger.filter.${query.state}`), off: { state: 'open' as const } }] : []),
      ...(query.grade === null ? [] : [{ name: t('hazards.ledger.more.grade'), value: t(`hazards.ledger.${query.grade}`), off: { grade: null } }]),
      ...(query.source === null ? [] : [{ name: t('hazards.ledger.more.source'), value: source(query.source), off: { source: null } }]),
      ...(query.area === null ? [] : [{ name: t('hazards.ledger.more.area'), value: area(query.area), off: { area: null } }]),
      ...(query.responsible === null ? [] : [{ name: t('hazards.ledger.more.responsible'), value: responsible(query.responsible), off: { responsible: null } }]),
      ...(query.search.trim() === '' ? [] : [{ name: t('hazards.ledger.more.search'), value: query.search.trim(), off: { search: '' } }]),
    ],
  };
}
