import type { LedgerQuery } from './LedgerQuery.ts';
import { defaultLedgerQuery, ledgerGrades, ledgerGroups, ledgerSorts, ledgerSources, ledgerStates, ledgerTotalsBy, ledgerViews } from './LedgerQuery.ts';

const oneOf = <T extends string>(values: readonly T[], text: string | null): T | null => values.find((value) => value === text) ?? null;

/** What an address asks of the ledger. What it does not name, or names wrongly, is as always. */
export function queryOfAddress(params: URLSearchParams): LedgerQuery {
  const otherwise = defaultLedgerQuery;
  return {
    state: oneOf(ledgerStates, params.get('state')) ?? otherwise.state,
    grade: oneOf(ledgerGrades, params.get('grade')),
    source: oneOf(ledgerSources, params.get('source')),
    area: params.get('area'),
    responsible: params.get('responsible'),
    search: params.get('search') ?? otherwise.search,
    sort: oneOf(ledgerSorts, params.get('sort')) ?? otherwise.sort,
    reversed: params.get('order') === 'reversed',
    group: oneOf(ledgerGroups, params.get('group')) ?? otherwise.group,
    view: oneOf(ledgerViews, params.get('view')) ?? otherwise.view,
    totals: oneOf(ledgerTotalsBy, params.get('totals')) ?? otherwise.totals,
  };
}

/** The address of a query, naming only what is not as always. */
export function addressOfQuery(query: LedgerQuery): URLSearchParams {
  const { reversed, ...texts } = query;
  const params = new URLSearchParams();
  for (const [name, value] of Object.entries(texts)) if (value !== null && value !== defaultLedgerQuery[name as keyof typeof texts]) params.set(name, value);
  if (reversed) params.set('order', 'reversed');
  return params;
}
