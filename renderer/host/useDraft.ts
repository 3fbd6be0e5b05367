import { useCallback, useEffect, useRef, useState } from 'react';
import type { Failure, Reply } from '../../electron/contract/Reply.ts';

/** pause after the last key before a text is written */
const pauseMs = 200;

export interface Draft<T> {
  /** what the page shows: the stored value with what was typed laid over it */
  readonly value: T;
  /** held: shown only (an input method is composing); soon: written after a short pause; now: written at once */
  readonly set: (patch: Partial<T>, when: 'held' | 'soon' | 'now') => void;
  /** writes what waits, when a field is left */
  readonly flush: () => void;
  /** of the last write; what was typed stays in view and is sent again by `flush` */
  readonly failure: Failure | null;
}

/**
 * A part of the record while it is being filled in. Only what was typed is laid over the stored value, so that a write by someone else in between is not undone;
 * a field leaves the overlay when the host has stored exactly that value. Leaving the page writes what waits.
 * @param write sends the whole part and answers with it as stored
 */
export function useDraft<T extends object>(stored: T, write: (value: T) => Promise<Reply<T>>): Draft<T> {
  const [overlay, setOverlay] = useState<Partial<T>>({});
  const [failure, setFailure] = useState<Failure | null>(null);
  const waiting = useRef<Partial<T>>({});
  const base = useRef(stored);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  useEffect(() => { base.current = stored; }, [stored]);

  const flush = useCallback(async () => {
    clearTimeout(timer.current);
    const sent = waiting.current;
    if (Object.keys(sent).length === 0) return;
    const reply = await write({ ...base.current, ...sent });
    if (!reply.ok) return setFailure(reply.error);
    base.current = reply.value;
    // what was typed while the write was under way is another value and stays
    waiting.current = Object.fromEntries(Object.entries(waiting.current).filter(([key, value]) => sent[key as keyof T] !== value)) as Partial<T>;
    setOverlay(waiting.current);
    setFailure(null);
  }, [write]);
  const set = useCallback<Draft<T>['set']>((patch, when) => {
    waiting.current = { ...waiting.current, ...patch };
    setOverlay(waiting.current);
    clearTimeout(timer.current);
    if (when === 'now') void flush();
    if (when === 'soon') timer.current = setTimeout(() => void flush(), pauseMs);
  }, [flush]);
  useEffect(() => {
    const leave = () => void flush();
    window.addEventListener('pagehide', leave);
    return () => {
      window.removeEventListener('pagehide', leave);
      leave();
    };
  }, [flush]);
  return { value: { ...stored, ...overlay }, set, flush: () => void flush(), failure };
}
