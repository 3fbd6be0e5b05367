import { useCallback, useMemo, useRef, useState } from 'react';
import type { AssessmentFile } from '../../../../assessment-specs/records/AssessmentFile.ts';
import type { Observation, Station, Walk } from '../../../../assessment-specs/records/Walk.ts';
import type { ScreeningLine } from '../../../../assessment-specs/engine/screening.ts';
import type { Failure } from '../../../../electron/contract/Reply.ts';
import { useAssessment, useEnterprise } from '../../../host/EnterpriseContext.tsx';
import { useSettings } from '../../../host/SettingsContext.tsx';
import type { Stop, WalkStation } from './arrangeWalk.ts';
import { arrangeWalk, changedStop, coveringStations } from './arrangeWalk.ts';
import type { NotedEffect } from './notedEffect.ts';
import { notedEffect } from './notedEffect.ts';

/** An observation as it is given: author and time are the host's. */
export type Seen = Omit<Observation, 'by' | 'at'>;

/** What was written last, for the line that says so. */
export type Noted =
  | { readonly kind: 'observed'; readonly ticket: number; readonly stop: Stop; readonly answer: Observation['answer']; readonly effect: NotedEffect }
  | { readonly kind: 'undone'; readonly ticket: number; readonly key: string | null };

export interface WalkInView {
  readonly stations: readonly WalkStation[];
  /** shown at once, confirmed or taken back by the host's reply */
  readonly observe: (stop: Stop, seen: Seen) => Promise<boolean>;
  /** the stop whose observation was taken back; null when the newest change was another */
  readonly undo: () => Promise<string | null>;
  readonly noted: Noted | null;
  readonly forget: () => void;
  readonly failure: Failure | null;
}

type Pending = Readonly<Record<string, { readonly stop: Stop; readonly observation: Observation; readonly ticket: number }>>;

function overlaid(walk: Walk, pending: Pending): Walk {
  return Object.values(pending).reduce<Walk>(({ stations, observations }, { stop, observation }) => {
    const { id } = stop.line.criterion;
    return { stations, observations: { ...observations, [id]: { ...observations[id], [stop.station.id]: observation } } };
  }, walk);
}

/** The walk of the assessment in view and the way to write to it. @param restName what the last station is called where it has no name yet */
export function useWalk(lines: readonly ScreeningLine[], restName: string): WalkInView {
  const { changeAssessment } = useEnterprise();
  const { file } = useAssessment();
  const { author } = useSettings().settings;
  const [pending, setPending] = useState<Pending>({});
  const [noted, setNoted] = useState<Noted | null>(null);
  const [failure, setFailure] = useState<Failure | null>(null);
  const tickets = useRef(0);
  const stations = useMemo(() => arrangeWalk(overlaid(file.walk, pending), lines, restName), [file.walk, pending, lines, restName]);
  const store = useCallback(async (stop: Stop, seen: Seen) => {
    const { id } = stop.line.criterion;
    const has = (station: Station) => station.id === stop.station.id && station.criterionIds.includes(id);
    if (!file.walk.stations.some(has)) {
      const set = await changeAssessment('assessment.setStations', { stations: [...coveringStations(file.walk.stations, lines.filter(({ applies }) => applies), restName)] });
      if (!set.ok) return set;
    }
    return changeAssessment('assessment.observe', { criterionId: id, stationId: stop.station.id, observation: seen });
  }, [file.walk.stations, lines, restName, changeAssessment]);
  const observe = useCallback<WalkInView['observe']>(async (stop, seen) => {
    tickets.current += 1;
    const ticket = tickets.current;
    setPending((before) => ({ ...before, [stop.key]: { stop, observation: { ...seen, by: author, at: new Date().toISOString() }, ticket } }));
    const reply = await store(stop, seen);
    setPending((before) => Object.fromEntries(Object.entries(before).filter(([, one]) => one.ticket !== ticket)));
    setFailure(reply.ok ? null : reply.error);
    if (reply.ok) setNoted({ kind: 'observed', ticket, stop, answer: seen.answer, effect: notedEffect(reply.value.file, stop.line.criterion.id, seen.answer) });
    return reply.ok;
  }, [author, store]);
  const undo = useCallback(async () => {
    tickets.current += 1;
    const ticket = tickets.current;
    const before: AssessmentFile['walk'] = file.walk;
    const reply = await changeAssessment('assessment.undo', {});
    setFailure(reply.ok ? null : reply.error);
    if (!reply.ok) return null;
    const key = changedStop(before, reply.value.file.walk);
    setNoted({ kind: 'undone', ticket, key });
    return key;
  }, [file.walk, changeAssessment]);
  return { stations, observe, undo, noted, forget: useCallback(() => setNoted(null), []), failure };
}
