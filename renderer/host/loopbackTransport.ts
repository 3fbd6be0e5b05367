import { codec } from '../../electron/contract/codec.ts';
import type { Progress } from '../../electron/contract/Host.ts';
import { loopbackWire } from '../../electron/contract/loopbackWire.ts';
import type { Reply } from '../../electron/contract/Reply.ts';
import { fail } from '../../electron/contract/Reply.ts';
import type { Transport } from './Transport.ts';

export interface LoopbackAddress {
  /** http://127.0.0.1:<port>, the origin of the page itself */
  readonly origin: string;
  readonly token: string;
}

type Line = { readonly progress: Progress } | { readonly reply: Reply<unknown> };

async function* linesOf(body: ReadableStream<Uint8Array>): AsyncGenerator<Line> {
  const reader = body.pipeThrough(new TextDecoderStream() as ReadableWritablePair<string, Uint8Array>).getReader();
  let held = '';
  for (;;) {
    const { value, done } = await reader.read();
    if (done) break;
    held += value;
    for (let end = held.indexOf('\n'); end >= 0; end = held.indexOf('\n')) {
      yield codec.decode(held.slice(0, end)) as Line;
      held = held.slice(end + 1);
    }
  }
  if (held.trim() !== '') yield codec.decode(held) as Line;
}

/** Door 2: POST to the page's own origin with the token as a header; the answer is NDJSON, progress first, then one reply. */
export function loopbackTransport({ origin, token }: LoopbackAddress): Transport {
  return async (channel, input, { signal, onProgress }) => {
    try {
      const response = await fetch(`${origin}${loopbackWire.pathPrefix}${channel}`, {
        method: 'POST',
        headers: { 'content-type': loopbackWire.requestType, [loopbackWire.tokenHeader]: token },
        body: codec.encode(input),
        cache: 'no-store',
        credentials: 'omit',
        ...(signal === undefined ? {} : { signal }),
      });
      if (response.body === null) return fail('call.unreachable');
      for await (const line of linesOf(response.body)) {
        if ('reply' in line) return line.reply;
        onProgress?.(line.progress);
      }
      // the connection closed without a reply: the host is gone
      return fail('call.unreachable');
    } catch {
      // fetch rejects for an aborted call and for a host that does not answer; a line that is not codec text means the same as the latter
      return fail(signal?.aborted === true ? 'call.cancelled' : 'call.unreachable');
    }
  };
}
