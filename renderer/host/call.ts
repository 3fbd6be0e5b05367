import type { ChannelName, Input, Output } from '../../electron/contract/channels.ts';
import type { HostBridge } from '../../electron/contract/HostBridge.ts';
import type { Reply } from '../../electron/contract/Reply.ts';
import { fail } from '../../electron/contract/Reply.ts';
import { desktopTransport } from './desktopTransport.ts';
import { loopbackTransport } from './loopbackTransport.ts';
import { takeToken } from './takeToken.ts';
import type { Transport, TransportOptions } from './Transport.ts';

declare global {
  interface Window { readonly host?: HostBridge }
}

let transport: Transport | undefined;

function openTransport(): Transport {
  if (window.host !== undefined) return desktopTransport(window.host);
  const token = takeToken(window);
  if (token === null) return async () => fail('call.unauthorised');
  return loopbackTransport({ origin: location.origin, token });
}

/**
 * Finds the door before anything is drawn: the desktop bridge if the preload put it there, else door 2 at the page's own
 * origin. Must run before the router reads the address, because door 2's token stands in the fragment.
 */
export function connectHost(): void {
  transport ??= openTransport();
}

/** Asks the host. Expected problems are values; without a host the reply is `call.unreachable` or `call.unauthorised`. */
export async function call<C extends ChannelName>(channel: C, input: Input<C>, options: TransportOptions = {}): Promise<Reply<Output<C>>> {
  connectHost();
  if (transport === undefined) throw new Error('The host has no transport after connecting.');
  return await transport(channel, input, options) as Reply<Output<C>>;
}
