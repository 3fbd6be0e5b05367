import type { WorkPlace } from '../../../electron/contract/WorkPlace.ts';
import { itemFilters } from './arrangeItems.ts';
import type { ScoringView } from './ScoringToolbar.tsx';
import type { CursorStart } from './useItemCursor.ts';
import type { ScoredRole } from './useScoring.ts';

/** Where scoring begins, and the place that it was left at when it goes on from there. */
export interface ScoringStart extends CursorStart {
  readonly view: ScoringView;
  readonly resumed: { readonly itemId: string; readonly at: string } | null;
}

/** What an address may name. */
export interface ScoringAddress {
  readonly packId: string | null;
  readonly itemId: string | null;
}

const afresh: ScoringStart = { itemId: null, filter: 'all', search: '', view: 'table', resumed: null };

/**
 * The pack and where to begin in it: what the address names comes first, then the place where it was left, then the first item without an answer.
 * A kept pack, item or filter that is no longer known is passed over.
 */
export function scoringStart(roles: readonly ScoredRole[], address: ScoringAddress, place: WorkPlace | null): { readonly packId: string | null; readonly start: ScoringStart } {
  const kept = place !== null && roles.some(({ ref }) => ref.id === place.packId) ? place : null;
  const view = kept?.view ?? 'table';
  if (address.packId !== null || address.itemId !== null) return { packId: address.packId, start: { ...afresh, itemId: address.itemId, view } };
  const role = roles.find(({ ref }) => ref.id === kept?.packId);
  if (kept === null || role === undefined) return { packId: null, start: afresh };
  const known = role.pack.categories.some(({ elements }) => elements.some(({ items }) => items.some(({ id }) => id === kept.itemId)));
  const filter = itemFilters.find((one) => one === kept.filter) ?? 'all';
  return { packId: kept.packId, start: { itemId: known ? kept.itemId : null, filter, search: kept.search, view, resumed: known ? { itemId: kept.itemId, at: kept.at } : null } };
}
