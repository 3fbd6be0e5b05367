import { useEffect, useRef } from 'react';
import type { Input } from '../../../electron/contract/channels.ts';
import { call } from '../../host/call.ts';

const pauseMs = 400;

/** Keeps where scoring stands: soon after the last move, and at leaving the page. A place that could not be kept is no loss and says nothing. */
export function useKeptPlace(enterpriseId: string, assessmentId: string, place: Input<'workspace.keepPlace'>['place'] | null): void {
  const text = place === null ? null : JSON.stringify({ enterpriseId, assessmentId, place } satisfies Input<'workspace.keepPlace'>);
  const kept = useRef<string | null>(null);
  const latest = useRef(text);
  useEffect(() => {
    latest.current = text;
    const keep = () => {
      if (latest.current === null || latest.current === kept.current) return;
      kept.current = latest.current;
      void call('workspace.keepPlace', JSON.parse(latest.current) as Input<'workspace.keepPlace'>);
    };
    const timer = setTimeout(keep, pauseMs);
    addEventListener('pagehide', keep);
    return () => {
      clearTimeout(timer);
      removeEventListener('pagehide', keep);
    };
  }, [text]);
  useEffect(() => () => {
    if (latest.current !== null && latest.current !== kept.current) void call('workspace.keepPlace', JSON.parse(latest.current) as Input<'workspace.keepPlace'>);
  }, []);
}
