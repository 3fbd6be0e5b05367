import { useMemo } from 'react';
import { useLocation, useNavigate, useSearchParams } from 'react-router';
import type { LedgerQuery } from './LedgerQuery.ts';
import { addressOfQuery, queryOfAddress } from './ledgerAddress.ts';

export interface LedgerAddress {
  readonly query: LedgerQuery;
  /** the query as it stands behind the path, with its question mark; empty when all is as always */
  readonly search: string;
  /** changes the address; `replacing` leaves no step for 后退, for what changes at every key */
  readonly set: (change: Partial<LedgerQuery>, how?: 'replacing') => void;
}

/** The ledger's query, kept in the address. */
export function useLedgerQuery(): LedgerAddress {
  const [params] = useSearchParams();
  const { pathname } = useLocation();
  const navigate = useNavigate();
  const query = useMemo(() => queryOfAddress(params), [params]);
  const text = (one: LedgerQuery) => addressOfQuery(one).toString();
  const search = text(query) === '' ? '' : `?${text(query)}`;
  return { query, search, set: (change, how) => void navigate({ pathname, search: text({ ...query, ...change }) }, { replace: how === 'replacing' }) };
}
