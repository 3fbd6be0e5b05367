import { useEffect, useMemo, useRef } from 'react';
import { useNavigate, useParams, useSearchParams } from 'react-router';
import { addresses } from '../../../host/addresses.ts';
import type { LedgerQuery } from './LedgerQuery.ts';
import { addressOfQuery, queryOfAddress } from './ledgerAddress.ts';

export interface LedgerAddress {
  readonly query: LedgerQuery;
  /** the query as it stands behind the path, with its question mark; empty when all is as always */
  readonly search: string;
  /** changes the query; `replacing` leaves no step for 后退, for what changes at every key. A function is given the query as it is by then. */
  readonly set: (change: Partial<LedgerQuery> | ((now: LedgerQuery) => Partial<LedgerQuery>), how?: 'replacing') => void;
  /** opens an entry, found from the one that is open by then, with the query kept but for `change`; null opens none */
  readonly open: (step: (openId: string | null) => string | null, change: Partial<LedgerQuery>, how?: 'replacing') => void;
}

/** A query behind a path, with its question mark. */
export function behindPath(query: LedgerQuery): string {
  const text = addressOfQuery(query).toString();
  return text === '' ? '' : `?${text}`;
}

/** The ledger's query and the entry that is open, kept in the address. */
export function useLedgerQuery(): Omit<LedgerAddress, 'open'> & { readonly hazardId: string | null; readonly openFrom: (openId: string | null) => LedgerAddress['open'] } {
  const { enterpriseId = '', hazardId = null } = useParams();
  const [params] = useSearchParams();
  const navigate = useNavigate();
  const query = useMemo(() => queryOfAddress(params), [params]);
  // the router follows a moment later: what comes in between builds on what was asked for, not on what is still drawn
  const asked = useRef({ query, hazardId });
  useEffect(() => {
    asked.current = { query, hazardId };
  }, [query, hazardId]);
  const go = (next: { readonly query: LedgerQuery; readonly hazardId: string | null }, how?: 'replacing') => {
    asked.current = next;
    const path = next.hazardId === null ? addresses.ledger(enterpriseId) : addresses.hazard(enterpriseId, next.hazardId);
    void navigate(`${path}${behindPath(next.query)}`, { replace: how === 'replacing' });
  };
  return {
    query, search: behindPath(query), hazardId,
    set: (change, how) => {
      const { query: now, hazardId: open } = asked.current;
      go({ query: { ...now, ...(typeof change === 'function' ? change(now) : change) }, hazardId: open }, how);
    },
    openFrom: (openId) => (step, change, how) => {
      const next = step(asked.current.hazardId ?? openId);
      if (next !== null) go({ query: { ...asked.current.query, ...change }, hazardId: next }, how);
    },
  };
}
