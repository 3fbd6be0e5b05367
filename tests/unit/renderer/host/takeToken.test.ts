import { expect, it } from 'vitest';
import { takeToken } from '../../../../renderer/host/takeToken.ts';

function place(hash: string, kept: string | null = null) {
  const addresses: string[] = [];
  const store = new Map(kept === null ? [] : [['anzhun.token', kept]]);
  return {
    addresses, store,
    location: { hash, pathname: '/index.html', search: '' },
    history: { replaceState: (_data: unknown, _title: string, url?: string | URL | null) => { addresses.push(String(url)); } },
    sessionStorage: { getItem: (key: string) => store.get(key) ?? null, setItem: (key: string, value: string) => { store.set(key, value); } },
  };
}

it('moves the token to sessionStorage and clears the fragment', () => {
  const page = place('#token=abc123');
  expect(takeToken(page)).toBe('abc123');
  expect([...page.store]).toEqual([['anzhun.token', 'abc123']]);
  expect(page.addresses).toEqual(['/index.html']);
});
it('finds the kept token after a reload and leaves the route alone', () => {
  const page = place('#/enterprises', 'abc123');
  expect(takeToken(page)).toBe('abc123');
  expect(page.addresses).toEqual([]);
});
it('has none when the page was opened without one', () => {
  expect(takeToken(place('#/settings'))).toBeNull();
});
