import type { Progress } from './Host.ts';
import type { Reply } from './Reply.ts';

/** What the page may add to a call over the desktop bridge. */
export interface BridgeCallOptions {
  /** Chosen by the page, one a call; names the call for `cancel`. */
  readonly callId?: string;
  readonly onProgress?: (progress: Progress) => void;
}

/** `window.host`: all that the page gets from door 1. It is frozen, and a name that is not in `channels` is refused before it
 *  leaves the page. An AbortSignal cannot cross the bridge, so cancelling goes by `callId`. */
export interface HostBridge {
  readonly channels: readonly string[];
  call(channel: string, input: unknown, options?: BridgeCallOptions): Promise<Reply<unknown>>;
  cancel(callId: string): void;
}
