import { useCallback, useEffect, useState } from 'react';
import type { ChannelName, Input, Output } from '../../electron/contract/channels.ts';
import type { Failure } from '../../electron/contract/Reply.ts';
import { call } from './call.ts';

export type HostQuery<T> =
  | { readonly state: 'loading'; readonly refetch: () => void }
  | { readonly state: 'failed'; readonly failure: Failure; readonly refetch: () => void }
  | { readonly state: 'ready'; readonly value: T; readonly refetch: () => void };

interface Answered<T> {
  readonly key: string;
  readonly result: { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: Failure };
}

/**
 * Reads from the host when the component appears and when channel or input change. A reply that comes after the
 * question changed is dropped, and its call is cancelled. While refetching, the last value stays in view.
 * @param input plain data without bytes; null: nothing is asked and the state stays 'loading'
 */
export function useHostQuery<C extends ChannelName>(channel: C, input: Input<C> | null): HostQuery<Output<C>> {
  const key = `${channel} ${JSON.stringify(input)}`;
  const [answered, setAnswered] = useState<Answered<Output<C>> | null>(null);
  const [round, setRound] = useState(0);
  const refetch = useCallback(() => setRound((before) => before + 1), []);
  useEffect(() => {
    if (input === null) return;
    const controller = new AbortController();
    void call(channel, input, { signal: controller.signal }).then((result) => {
      if (!controller.signal.aborted) setAnswered({ key, result });
    });
    return () => controller.abort();
    // the key stands for channel and input, which are new objects at every render
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [key, round]);
  if (answered === null || answered.key !== key) return { state: 'loading', refetch };
  if (!answered.result.ok) return { state: 'failed', failure: answered.result.error, refetch };
  return { state: 'ready', value: answered.result.value, refetch };
}
