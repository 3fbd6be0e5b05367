import type { UpdateRefusal } from './UpdateState.ts';

/** The addresses that are this machine itself and that no name service decides. */
const loopbackHosts: ReadonlySet<string> = new Set(['127.0.0.1', '[::1]']);

/** Looks at the address of an update feed before anything is asked of it: https, or http to this machine for trying out.
 *  Credentials in an address are refused, because they would be written to logs. */
export function checkFeedUrl(text: string): { readonly url: URL } | { readonly why: Extract<UpdateRefusal, 'feedMalformed' | 'feedNotSecure'> } {
  const url = URL.parse(text.trim());
  if (url === null || url.username !== '' || url.password !== '' || !['http:', 'https:'].includes(url.protocol)) return { why: 'feedMalformed' };
  if (url.protocol === 'http:' && !loopbackHosts.has(url.hostname)) return { why: 'feedNotSecure' };
  return { url };
}

/** Whether a file that a feed names may be fetched: from the feed's own origin only, so that a feed cannot send elsewhere. */
export function isFromFeed(file: string, feed: URL): boolean {
  return URL.parse(file, feed)?.origin === feed.origin;
}
