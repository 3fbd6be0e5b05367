/** The scheme and the only host of the page. A scheme of our own has an origin, storage and a policy; file:// has none and
 *  can reach every file of the user. @basis Electron security checklist 18 */
export const pageScheme = 'app';
const pageHost = 'anzhun';

/** The address of the page. */
export const pageAddress = `${pageScheme}://${pageHost}/`;

/** Whether a URL lies on the page's own origin. The text is parsed, never compared by prefix:
 *  `app://anzhun.example/` and `app://anzhun@example/` begin alike and are elsewhere. */
export function isOwnPage(url: string): boolean {
  const parsed = URL.parse(url);
  return parsed !== null && parsed.protocol === `${pageScheme}:` && parsed.host === pageHost && parsed.username === '' && parsed.password === '';
}
