/** The kinds of file a built page consists of. Anything else is not served, even if it lies in the folder. */
const contentTypes: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
  json: 'application/json; charset=utf-8',
  svg: 'image/svg+xml',
  png: 'image/png',
  jpg: 'image/jpeg',
  webp: 'image/webp',
  ico: 'image/x-icon',
  woff2: 'font/woff2',
  ttf: 'font/ttf',
};

// letters that name a file in a build; no percent, backslash, colon, tilde or NUL can hide among them
const plainSegment = /^[A-Za-z0-9_][A-Za-z0-9_.@-]*$/;

/** Names the file of the built page that a URL path asks for. `/` is index.html.
 *  @param urlPath the path as it stands in the URL, still percent-encoded
 *  @returns segments below the page's folder and the content type; undefined when the path leaves the folder, hides
 *  something (encoded or doubled separators, dot segments, device names with colons) or asks for an unknown kind */
export function pageFile(urlPath: string): { readonly segments: readonly string[]; readonly contentType: string } | undefined {
  const segments = urlPath === '/' ? ['index.html'] : urlPath.slice(1).split('/');
  if (!urlPath.startsWith('/') || !segments.every((segment) => plainSegment.test(segment))) return undefined;
  const extension = /\.([a-z0-9]+)$/.exec(segments.at(-1) ?? '')?.[1];
  const contentType = extension === undefined ? undefined : contentTypes[extension];
  return contentType === undefined ? undefined : { segments, contentType };
}
