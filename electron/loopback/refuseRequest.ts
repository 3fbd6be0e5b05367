import { createHash, timingSafeEqual } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import { loopbackWire } from '../contract/loopbackWire.ts';

/** Why a request is turned away, said to a developer who reads it: the page itself never meets one. */
export interface Refusal {
  readonly status: number;
  readonly say: string;
}

/** Decides from the head of a request alone whether it may go further.
 *  - Host must be the address that was bound: a name that resolves to 127.0.0.1 (DNS rebinding) is refused.
 *  - A call needs the page's own Origin, JSON or a frame (so that no foreign form can send one) and the token.
 *  - There is no CORS: OPTIONS and every other method are refused.
 *  @returns undefined when nothing speaks against it */
export function refuseRequest(request: IncomingMessage, door: { readonly authority: string; readonly token: string }): Refusal | undefined {
  if (request.headers.host !== door.authority) return { status: 421, say: `This door answers to Host ${door.authority} only.` };
  if (request.method === 'GET' || request.method === 'HEAD') return undefined;
  if (request.method !== 'POST') return { status: 405, say: 'Only GET, HEAD and POST are answered.' };
  if (request.headers.origin !== `http://${door.authority}`) return { status: 403, say: 'Calls are taken from the page of this door only (Origin).' };
  if (!sameSecret(request.headers[loopbackWire.tokenHeader], door.token)) return { status: 401, say: 'The token is missing or is not the one of this run.' };
  if (!callTypes.has(callType(request))) return { status: 415, say: `A call is sent as ${[...callTypes].join(' or ')}.` };
  if (!(request.url ?? '').startsWith(loopbackWire.pathPrefix)) return { status: 404, say: `Calls go to ${loopbackWire.pathPrefix}<channel>.` };
  return undefined;
}

const callTypes: ReadonlySet<string> = new Set([loopbackWire.requestType, loopbackWire.framedType]);

/** How a call's body is written, without its parameters. */
export const callType = (request: IncomingMessage): string => request.headers['content-type']?.split(';')[0]?.trim() ?? '';

// digests have one length, so the comparison takes the same time whatever was sent
function sameSecret(sent: string | string[] | undefined, token: string): boolean {
  return typeof sent === 'string' && timingSafeEqual(digest(sent), digest(token));
}

function digest(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}
