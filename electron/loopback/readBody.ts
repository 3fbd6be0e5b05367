import type { IncomingMessage } from 'node:http';

/** The body of a request, or why there is none: larger than allowed, or the sender went away. */
export type Body =
  | { readonly kind: 'whole'; readonly content: Buffer }
  | { readonly kind: 'tooLarge' }
  | { readonly kind: 'cut' };

/** Reads a request body of at most `limitBytes`. What is beyond is read and dropped, because a browser that is answered while
 *  it still sends reports a broken connection instead of the answer; the server's request timeout bounds the wait. */
export async function readBody(request: IncomingMessage, limitBytes: number): Promise<Body> {
  const chunks: Buffer[] = [];
  let length = 0;
  try {
    for await (const chunk of request as AsyncIterable<Buffer>) {
      length += chunk.length;
      if (length <= limitBytes) chunks.push(chunk);
      else chunks.length = 0;
    }
  } catch {
    return { kind: 'cut' };
  }
  return length > limitBytes ? { kind: 'tooLarge' } : { kind: 'whole', content: Buffer.concat(chunks) };
}
