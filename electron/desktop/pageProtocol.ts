import type { CustomScheme, Protocol } from 'electron';
import { readPage } from '../doors/readPage.ts';
import { isOwnPage, pageScheme } from './security/pageOrigin.ts';

/** What the page's scheme may do; must be registered before the app is ready. Standard gives it an origin, relative addresses
 *  and storage; secure makes it a secure context. It bypasses no policy. */
export const pageSchemes: CustomScheme[] = [{ scheme: pageScheme, privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true } }];

/** Serves the built page, and nothing else, at `app://anzhun/`. Other hosts of the scheme, other methods and paths that leave
 *  the folder are answered 404 or 405. */
export function servePage(protocol: Protocol, rendererDirectory: string): void {
  protocol.handle(pageScheme, async (request) => {
    if (request.method !== 'GET') return new Response(null, { status: 405 });
    if (!isOwnPage(request.url)) return new Response(null, { status: 404 });
    const page = await readPage(rendererDirectory, new URL(request.url).pathname);
    return new Response(page.body, { status: page.status, headers: page.headers });
  });
}
