import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { Host } from '../contract/Host.ts';
import { loopbackWire } from '../contract/loopbackWire.ts';
import { readPage } from '../doors/readPage.ts';
import { answerCall } from './answerCall.ts';
import { loopbackLimits, type LoopbackLimits } from './loopbackLimits.ts';
import { refuseRequest, type Refusal } from './refuseRequest.ts';

/** What door 2 stands on. */
export interface LoopbackOptions {
  readonly host: Pick<Host, 'callUnchecked'>;
  /** The folder of the built page. */
  readonly rendererDirectory: string;
  /** The secret of this run, at least 32 characters; whoever has it may do everything the user may. */
  readonly token: string;
  readonly limits?: Partial<LoopbackLimits>;
}

/** Door 2, listening. */
export interface LoopbackServer {
  /** `http://127.0.0.1:<port>` */
  readonly origin: string;
  /** What the user opens: the origin with the token in the fragment. */
  readonly address: string;
  /** Cancels what is under way, answers nothing more and resolves when the port is free. The host stays open. */
  close(): Promise<void>;
}

/** Opens door 2 on 127.0.0.1 and a port that the system chooses. It serves the page to anyone on this machine (it holds no
 *  data) and calls only to the holder of the token, from the page's own origin. Rejects when no port can be opened. */
export async function createLoopbackServer(options: LoopbackOptions): Promise<LoopbackServer> {
  if (options.token.length < 32) throw new Error('The token of the loopback door must have at least 32 characters.');
  const limits = { ...loopbackLimits, ...options.limits };
  const underWay = new Set<AbortController>();
  const server = createServer({ headersTimeout: limits.headersMs, requestTimeout: limits.requestMs, keepAliveTimeout: limits.idleMs });
  server.maxConnections = limits.connections;
  server.maxHeadersCount = 64;
  const port = await listen(server);
  const authority = `127.0.0.1:${port}`;
  server.on('request', (request, response) => {
    const refusal = refuseRequest(request, { authority, token: options.token });
    if (refusal !== undefined) sendRefusal(request, response, refusal);
    else if (request.method === 'POST') void answerCall(request, response, { host: options.host, limits, underWay });
    else void sendPage(request, response, options.rendererDirectory);
  });
  return {
    origin: `http://${authority}`,
    address: `http://${authority}/#${loopbackWire.tokenFragment}=${options.token}`,
    close: () => closeServer(server, underWay, limits.closeMs),
  };
}

function listen(server: Server): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen({ host: '127.0.0.1', port: 0, exclusive: true }, () => {
      server.off('error', reject);
      const address = server.address();
      if (address === null || typeof address === 'string') reject(new Error('The loopback door has no port.'));
      else resolve(address.port);
    });
  });
}

async function sendPage(request: IncomingMessage, response: ServerResponse, rendererDirectory: string): Promise<void> {
  try {
    const page = await readPage(rendererDirectory, (request.url ?? '').replace(/[?].*$/s, ''));
    response.writeHead(page.status, { ...page.headers, 'content-length': page.body.length });
    response.end(request.method === 'HEAD' ? undefined : page.body);
  } catch {
    sendRefusal(request, response, { status: 500, say: 'The page could not be read from the disk.' });
  }
}

function sendRefusal(request: IncomingMessage, response: ServerResponse, refusal: Refusal): void {
  response.writeHead(refusal.status, { 'content-type': 'text/plain; charset=utf-8', 'x-content-type-options': 'nosniff', 'cache-control': 'no-store', connection: 'close' });
  response.end(`${refusal.say}\n`);
  request.resume();
}

async function closeServer(server: Server, underWay: ReadonlySet<AbortController>, graceMs: number): Promise<void> {
  for (const call of underWay) call.abort();
  const closed = new Promise<void>((resolve) => server.close(() => resolve()));
  server.closeIdleConnections();
  const impatience = setTimeout(() => server.closeAllConnections(), graceMs);
  await closed;
  clearTimeout(impatience);
}
