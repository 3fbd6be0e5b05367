import { useState } from 'react';
import { isOpen } from '../../../../assessment-specs/records/hazardState.ts';
import type { Observation } from '../../../../assessment-specs/records/Walk.ts';
import type { AssessmentResult } from '../../../host/assessmentResult.ts';
import { entryOf } from '../arrangeScreening.ts';
import type { Stop } from './arrangeWalk.ts';
import { stopsOf } from './arrangeWalk.ts';
import { useCarriedPhotos } from './useCarriedPhotos.ts';
import type { WalkInView } from './useWalk.ts';
import type { Details } from './keptDrafts.ts';
import type { WalkDrafts } from './useWalkDrafts.ts';
import { useWalkDrafts } from './useWalkDrafts.ts';
import type { WalkPhotos } from './useWalkPhotos.ts';
import { useWalkPhotos } from './useWalkPhotos.ts';
import type { WalkPlace } from './useWalkPlace.ts';
import { useWalkPlace } from './useWalkPlace.ts';

export interface WalkDesk {
  readonly stops: readonly Stop[];
  readonly place: WalkPlace;
  readonly drafts: WalkDrafts;
  readonly photos: WalkPhotos;
  /** answered 是 on the walk, and the conclusion misses the entry in the ledger */
  readonly missing: readonly Stop[];
  /** the entries that stand behind a criterion; empty where one is missing */
  readonly entriesOf: (criterionId: string) => readonly string[];
  /** answers the question in view; a 是 without an entry opens one, anything else goes on */
  readonly press: (answer: Observation['answer']) => void;
  readonly undo: () => void;
  /** the 是 whose entry is being written */
  readonly recording: { readonly stop: Stop; readonly details: Details } | null;
  readonly record: (stop: Stop) => void;
  readonly entered: (hazardId: string) => void;
  readonly doneRecording: () => void;
  /** not every photograph reached the ledger */
  readonly photosLost: boolean;
}

/** What happens at a question: the answer, what comes with it, and the entry that a 是 needs. */
export function useWalkDesk({ record, conclusion, packs }: Extract<AssessmentResult, { kind: 'computed' }>, { stations, observe, undo }: WalkInView): WalkDesk {
  const stops = stopsOf(stations);
  const place = useWalkPlace(stations);
  const { stop } = place;
  const drafts = useWalkDrafts(record.assessment.id, stops, observe);
  const photos = useWalkPhotos(stop?.line.criterion.id ?? null, (added) => { if (stop !== null) drafts.change(stop, (before) => ({ ...before, evidence: [...new Set([...before.evidence, ...added])] })); });
  const carry = useCarriedPhotos();
  const [recording, setRecording] = useState<WalkDesk['recording']>(null);
  const [photosLost, setPhotosLost] = useState(false);
  const withoutEntry = new Set(conclusion.reasons.flatMap((reason) => reason.code === 'yesWithoutHazard' ? [reason.ref] : []));
  const entriesOf = (criterionId: string) => {
    if (withoutEntry.has(criterionId)) return [];
    if (criterionId === packs.hazards.pack.failedDevice.id) return record.assessment.failedDevices.flatMap(({ hazardId }) => hazardId ?? []);
    return entryOf(record.hazards, criterionId, isOpen)?.id ?? [];
  };
  const answer = async (at: Stop, value: Observation['answer']) => {
    const details = drafts.of(at);
    // what kind of the hazard it is belongs to a 是
    const written = observe(at, { ...details, answer: value, branches: value === 'yes' ? details.branches : [] });
    drafts.drop(at);
    const entry = entryOf(record.hazards, at.line.criterion.id, isOpen);
    if (value === 'yes' && (entry === null || !isOpen(entry))) setRecording({ stop: at, details });
    else place.advance(at);
    if (await written) return;
    setRecording(null);
    if (at.observation === null) drafts.change(at, () => details);
    place.goTo(at.key);
  };
  return {
    stops, place, drafts, photos, recording, photosLost, entriesOf: (id) => [entriesOf(id)].flat(),
    missing: stops.filter(({ line, observation }) => observation?.answer === 'yes' && withoutEntry.has(line.criterion.id)),
    press: (value) => { if (stop !== null) void answer(stop, value); },
    undo: () => void undo().then((key) => { if (key !== null) place.goTo(key); }),
    record: (at) => setRecording({ stop: at, details: drafts.of(at) }),
    entered: (hazardId) => {
      const evidence = recording?.details.evidence ?? [];
      if (evidence.length > 0) void carry(hazardId, evidence).then((whole) => setPhotosLost(!whole));
    },
    doneRecording: () => {
      setRecording(null);
      if (recording !== null) place.advance(recording.stop);
    },
  };
}
