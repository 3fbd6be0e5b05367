import { useCallback, useEffect, useRef, useState } from 'react';
import type { Stop } from './arrangeWalk.ts';
import type { Details } from './keptDrafts.ts';
import { keepDrafts, readKeptDrafts } from './keptDrafts.ts';
import type { Seen } from './useWalk.ts';

export interface WalkDrafts {
  readonly of: (stop: Stop) => Details;
  /** before the answer it waits for it; afterwards it is written with the answer that stands */
  readonly change: (stop: Stop, change: (before: Details) => Details) => void;
  readonly drop: (stop: Stop) => void;
}

const nothing: Details = { branches: [], note: '', evidence: [] };
const stored = ({ observation }: Stop): Details => observation === null ? nothing : { branches: observation.branches, note: observation.note, evidence: observation.evidence };

/** Notes, branches and photographs of questions that have no answer yet; of those that have one they are written at once. */
export function useWalkDrafts(assessmentId: string, stops: readonly Stop[], observe: (stop: Stop, seen: Seen) => Promise<boolean>): WalkDrafts {
  const [drafts, setDrafts] = useState(() => readKeptDrafts(sessionStorage, assessmentId));
  // a photograph arrives later than it was chosen: it belongs to its question as that stands then
  const latest = useRef(stops);
  useEffect(() => { latest.current = stops; }, [stops]);
  useEffect(() => keepDrafts(sessionStorage, assessmentId, drafts), [assessmentId, drafts]);
  const of = useCallback((stop: Stop) => stop.observation === null ? drafts[stop.key] ?? nothing : stored(stop), [drafts]);
  const change = useCallback<WalkDrafts['change']>((stop, apply) => {
    const now = latest.current.find(({ key }) => key === stop.key) ?? stop;
    if (now.observation !== null) return void observe(now, { answer: now.observation.answer, ...apply(stored(now)) });
    setDrafts((before) => ({ ...before, [stop.key]: apply(before[stop.key] ?? nothing) }));
  }, [observe]);
  const drop = useCallback(({ key }: Stop) => setDrafts((before) => Object.fromEntries(Object.entries(before).filter(([name]) => name !== key))), []);
  return { of, change, drop };
}
