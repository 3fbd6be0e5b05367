import { loopbackWire } from '../../electron/contract/loopbackWire.ts';

const storageKey = 'anzhun.token';

export interface TokenPlace {
  readonly location: Pick<Location, 'hash' | 'pathname' | 'search'>;
  readonly history: Pick<History, 'replaceState'>;
  readonly sessionStorage: Pick<Storage, 'getItem' | 'setItem'>;
}

/**
 * Door 2's token: moved at once from the address fragment to sessionStorage, and the fragment cleared, so that it is
 * neither left in the history nor mistaken for a route. A reload finds it in sessionStorage.
 * @returns the token, or null when the page was opened without one
 */
export function takeToken({ location, history, sessionStorage }: TokenPlace): string | null {
  const given = new URLSearchParams(location.hash.replace(/^#/, '')).get(loopbackWire.tokenFragment);
  if (given === null || given === '') return sessionStorage.getItem(storageKey);
  sessionStorage.setItem(storageKey, given);
  history.replaceState(null, '', `${location.pathname}${location.search}`);
  return given;
}
