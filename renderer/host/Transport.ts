import type { Progress } from '../../electron/contract/Host.ts';
import type { Reply } from '../../electron/contract/Reply.ts';

export interface TransportOptions {
  readonly signal?: AbortSignal;
  readonly onProgress?: (progress: Progress) => void;
}

/** Carries one call to the host and its reply back. What the host answers is trusted: it is our own, on this machine. */
export type Transport = (channel: string, input: unknown, options: TransportOptions) => Promise<Reply<unknown>>;
