import type { HostBridge } from '../../electron/contract/HostBridge.ts';
import { fail } from '../../electron/contract/Reply.ts';
import type { Transport } from './Transport.ts';

/** Door 1: the frozen function that the preload put on the window. An AbortSignal becomes `cancel(callId)`. */
export function desktopTransport(bridge: HostBridge): Transport {
  return async (channel, input, { signal, onProgress }) => {
    if (signal?.aborted === true) return fail('call.cancelled');
    const callId = crypto.randomUUID();
    const cancel = () => bridge.cancel(callId);
    signal?.addEventListener('abort', cancel);
    try {
      return await bridge.call(channel, input, { callId, ...(onProgress === undefined ? {} : { onProgress }) });
    } finally {
      signal?.removeEventListener('abort', cancel);
    }
  };
}
