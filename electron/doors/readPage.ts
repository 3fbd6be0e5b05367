import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { pageFile } from './pageFile.ts';
import { pageHeaders } from './pageHeaders.ts';

/** One answer of the page's own origin: the file, or a refusal without a body that says nothing about the disk. */
export interface PageAnswer {
  readonly status: 200 | 404;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array<ArrayBuffer>;
}

/** Reads the file of the built page that a URL path names.
 *  @param rendererDirectory the folder of the built page, inside app.asar when packaged
 *  @param urlPath percent-encoded, as in the URL
 *  Throws only what is neither a file nor its absence (a disk that fails). */
export async function readPage(rendererDirectory: string, urlPath: string): Promise<PageAnswer> {
  const file = pageFile(urlPath);
  if (file === undefined) return notFound();
  try {
    const body = new Uint8Array(await readFile(path.join(rendererDirectory, ...file.segments)));
    return { status: 200, headers: { ...pageHeaders, 'content-type': file.contentType }, body };
  } catch (error) {
    if (isAbsent(error)) return notFound();
    throw error;
  }
}

function notFound(): PageAnswer {
  return { status: 404, headers: { ...pageHeaders, 'content-type': 'text/plain; charset=utf-8' }, body: new TextEncoder().encode('404') };
}

function isAbsent(error: unknown): boolean {
  return error instanceof Error && 'code' in error && ['ENOENT', 'ENOTDIR', 'EISDIR'].includes(String(error.code));
}
