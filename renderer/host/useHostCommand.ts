import { useCallback, useEffect, useRef, useState } from 'react';
import type { ChannelName, Input, Output } from '../../electron/contract/channels.ts';
import type { Progress } from '../../electron/contract/Host.ts';
import type { Failure, Reply } from '../../electron/contract/Reply.ts';
import { call } from './call.ts';

export interface HostCommand<C extends ChannelName> {
  readonly run: (input: Input<C>) => Promise<Reply<Output<C>>>;
  readonly busy: boolean;
  /** of the call under way; null before the first report and afterwards */
  readonly progress: Progress | null;
  /** of the last call, until the next one or `forget`; a cancelled call leaves none */
  readonly failure: Failure | null;
  readonly forget: () => void;
  /** asks the host to stop the call under way */
  readonly cancel: () => void;
}

/** One call at the user's wish, with its progress, its failure and a way to stop it. Leaving the page cancels it. */
export function useHostCommand<C extends ChannelName>(channel: C): HostCommand<C> {
  const [busy, setBusy] = useState(false);
  const [progress, setProgress] = useState<Progress | null>(null);
  const [failure, setFailure] = useState<Failure | null>(null);
  const controllerRef = useRef<AbortController | null>(null);
  useEffect(() => () => controllerRef.current?.abort(), []);
  const run = useCallback(async (input: Input<C>): Promise<Reply<Output<C>>> => {
    const controller = new AbortController();
    controllerRef.current = controller;
    setBusy(true);
    setFailure(null);
    setProgress(null);
    const reply = await call(channel, input, { signal: controller.signal, onProgress: setProgress });
    setBusy(false);
    setProgress(null);
    if (!reply.ok && reply.error.code !== 'call.cancelled') setFailure(reply.error);
    return reply;
  }, [channel]);
  const forget = useCallback(() => setFailure(null), []);
  const cancel = useCallback(() => controllerRef.current?.abort(), []);
  return { run, busy, progress, failure, forget, cancel };
}
