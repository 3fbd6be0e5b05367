import type { IncomingMessage, ServerResponse } from 'node:http';
import { codec } from '../contract/codec.ts';
import type { Host } from '../contract/Host.ts';
import { loopbackWire } from '../contract/loopbackWire.ts';
import { fail, type Reply } from '../contract/Reply.ts';
import type { LoopbackLimits } from './loopbackLimits.ts';
import { decodeInput } from './decodeInput.ts';
import { readBody } from './readBody.ts';
import { callType } from './refuseRequest.ts';

/** What answering needs: the host, the limits and the calls under way, which the door cancels when it closes. */
export interface CallSetting {
  readonly host: Pick<Host, 'callUnchecked'>;
  readonly limits: LoopbackLimits;
  readonly underWay: Set<AbortController>;
}

/** Answers one call: reads its input, streams progress lines as they come and ends with the reply line. The client going
 *  away cancels the call. Never rejects. */
export async function answerCall(request: IncomingMessage, response: ServerResponse, setting: CallSetting): Promise<void> {
  const { host, limits, underWay } = setting;
  if (underWay.size >= limits.calls) return end(request, response, 503, fail('call.busy', { limit: limits.calls }));
  const controller = new AbortController();
  underWay.add(controller);
  // an answer that went out whole closes the response too: nothing is left to cancel
  response.once('close', () => response.writableFinished || controller.abort());
  try {
    const body = await readBody(request, limits.bodyBytes);
    if (body.kind === 'cut') return void response.destroy();
    if (body.kind === 'tooLarge') return end(request, response, 413, fail('call.tooLarge', { limitMb: limits.bodyBytes / 1024 ** 2 }));
    const input = decodeInput(body.content, callType(request));
    if (input === undefined) return end(request, response, 400, fail('call.unreadable'));
    const channel = (request.url ?? '').slice(loopbackWire.pathPrefix.length);
    const reply = await host.callUnchecked(channel, input.value, { signal: controller.signal, onProgress: (progress) => writeProgress(response, progress) });
    end(request, response, 200, reply);
  } catch {
    // the host turns its own bugs into replies; what is left is an answer that cannot be written
    response.destroy();
  } finally {
    underWay.delete(controller);
  }
}

// a slow reader gets fewer progress lines, never a growing queue
function writeProgress(response: ServerResponse, progress: unknown): void {
  if (response.destroyed || response.writableEnded || response.writableNeedDrain) return;
  if (!response.headersSent) writeHead(response, 200);
  response.write(`${codec.encode({ progress })}\n`);
}

function end(request: IncomingMessage, response: ServerResponse, status: number, reply: Reply<unknown>): void {
  if (response.destroyed) return;
  if (!response.headersSent) writeHead(response, status);
  const { text, parts } = codec.part({ reply });
  response.write(`${text}\n`);
  for (const part of parts) response.write(part);
  response.end();
  request.resume();
}

function writeHead(response: ServerResponse, status: number): void {
  const lasting = status === 200 ? {} : { connection: 'close' };
  response.writeHead(status, { 'content-type': loopbackWire.replyType, 'x-content-type-options': 'nosniff', 'cache-control': 'no-store', ...lasting });
}
