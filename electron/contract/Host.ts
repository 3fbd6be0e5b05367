import type { Reply } from './Reply.ts';
import type { ChannelName, Input, Output } from './channels.ts';

/** How far a long call is. `step` is a key of the interface texts. */
export interface Progress {
  readonly done: number;
  readonly total: number;
  readonly step: string;
}

/** What an AbortSignal gives; the contract knows neither Node nor DOM. */
export interface CancelSignal {
  readonly aborted: boolean;
  addEventListener(type: 'abort', listener: () => void): void;
  removeEventListener(type: 'abort', listener: () => void): void;
}

export interface CallOptions {
  readonly signal?: CancelSignal;
  readonly onProgress?: (progress: Progress) => void;
}

/** What `composeHost` returns and every door carries: one function. Input from outside is parsed by the channel's schema before anything runs. */
export interface Host {
  call<C extends ChannelName>(channel: C, input: Input<C>, options?: CallOptions): Promise<Reply<Output<C>>>;
  /** For doors that carry what they cannot know: the name and the input are checked first. */
  callUnchecked(channel: string, input: unknown, options?: CallOptions): Promise<Reply<unknown>>;
  /** Waits for what is being written, then lets go of the data folder. */
  close(): Promise<void>;
}
