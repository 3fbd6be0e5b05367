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

const lineFeed = 10;

/** The answer line by line. The bytes that a reply names follow its line, so that it is read once all of them are here. */
async function* linesOf(body: ReadableStream<Uint8Array>): AsyncGenerator<Line> {
  const reader = body.getReader();
  const held: Uint8Array[] = [];
  let text: string | null = null;
  for (;;) {
    const { value, done } = await reader.read();
    if (done) break;
    let rest = value;
    for (let end = text === null ? rest.indexOf(lineFeed) : -1; end >= 0; end = text === null ? rest.indexOf(lineFeed) : -1) {
      held.push(rest.subarray(0, end));
      const line = new TextDecoder().decode(together(held.splice(0)));
      rest = rest.subarray(end + 1);
      if (line.startsWith('{"progress"')) yield codec.decode(line) as Line;
      else text = line;
    }
    held.push(rest);
  }
  if (text !== null) yield codec.join(text, together(held)) as Line;
}

function together(pieces: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(pieces.reduce((length, piece) => length + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}

/** Bytes go as they are: the browser sends them from where they lie. */
function bodyOf(input: unknown): { readonly type: string; readonly body: BodyInit } {
  const { text, parts } = codec.part(input);
  if (parts.length === 0) return { type: loopbackWire.requestType, body: text };
  const spelled = new TextEncoder().encode(text);
  const head = new DataView(new ArrayBuffer(4));
  head.setUint32(0, spelled.length);
  return { type: loopbackWire.framedType, body: new Blob([head, spelled, ...(parts as readonly Uint8Array<ArrayBuffer>[])]) };
}

/** Door 2: POST to the page's own origin with the token as a header; the answer is NDJSON, progress first, then one reply. */
export function loopbackTransport({ origin, token }: LoopbackAddress): Transport {
  return async (channel, input, { signal, onProgress }) => {
    try {
      const { type, body } = bodyOf(input);
      const response = await fetch(`${origin}${loopbackWire.pathPrefix}${channel}`, {
        method: 'POST',
        headers: { 'content-type': type, [loopbackWire.tokenHeader]: token },
        body,
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
