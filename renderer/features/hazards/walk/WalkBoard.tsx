import { Button } from 'antd';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { isOpen } from '../../../../assessment-specs/records/hazardState.ts';
import type { Observation } from '../../../../assessment-specs/records/Walk.ts';
import { addresses } from '../../../host/addresses.ts';
import type { AssessmentResult } from '../../../host/assessmentResult.ts';
import { useAssessment } from '../../../host/EnterpriseContext.tsx';
import { useLocalizedPack } from '../../../host/useLocalizedPack.ts';
import { Icon } from '../../../ui/Icon.tsx';
import { KeyFooter } from '../../../ui/KeyFooter.tsx';
import { entryOf } from '../arrangeScreening.ts';
import { hasEntry } from '../QuestionList.tsx';
import { RefusedBand } from '../RefusedBand.tsx';
import type { HazardPackInView } from '../useHazardPack.ts';
import type { Stop } from './arrangeWalk.ts';
import { elsewhere, nextStation, stopsOf } from './arrangeWalk.ts';
import { NotedBar } from './NotedBar.tsx';
import { StationChooser } from './StationChooser.tsx';
import { useCarriedPhotos } from './useCarriedPhotos.ts';
import type { WalkInView } from './useWalk.ts';
import type { Details } from './useWalkDrafts.ts';
import { useWalkDrafts } from './useWalkDrafts.ts';
import { useWalkKeys } from './useWalkKeys.ts';
import { useWalkPhotos } from './useWalkPhotos.ts';
import { useWalkPlace } from './useWalkPlace.ts';
import { WalkBar } from './WalkBar.tsx';
import { WalkDone } from './WalkDone.tsx';
import { WalkEndActions } from './WalkEndActions.tsx';
import { questionElementId } from './WalkFacts.tsx';
import { WalkHelp } from './WalkHelp.tsx';
import { WalkQuestion } from './WalkQuestion.tsx';
import { WalkRecord } from './WalkRecord.tsx';

export interface WalkBoardProps {
  readonly result: Extract<AssessmentResult, { kind: 'computed' }>;
  readonly criteria: HazardPackInView;
  readonly walk: WalkInView;
  readonly onEdit: () => void;
}

/** The question that changes takes the focus, so that a screen reader says it and Tab leads into it. */
function useFocusOnQuestion(key: string | null): void {
  const shown = useRef(key);
  useEffect(() => {
    if (shown.current === key) return;
    shown.current = key;
    document.getElementById(questionElementId)?.focus({ preventScroll: true });
    document.querySelector('.az-walk-main')?.scrollTo({ top: 0 });
  }, [key]);
}

/** One question a screen, station by station. */
export function WalkBoard({ result, criteria, walk, onEdit }: WalkBoardProps) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { file } = useAssessment();
  const traits = useLocalizedPack(result.packs.traits?.ref ?? null, 'traits');
  const { stations, observe } = walk;
  const stops = stopsOf(stations);
  const place = useWalkPlace(stations);
  const { stop } = place;
  const drafts = useWalkDrafts(stops, observe);
  const photos = useWalkPhotos(stop?.line.criterion.id ?? null, (added) => { if (stop !== null) drafts.change(stop, (before) => ({ ...before, evidence: [...new Set([...before.evidence, ...added])] })); });
  const carry = useCarriedPhotos();
  const [recording, setRecording] = useState<{ readonly stop: Stop; readonly details: Details } | null>(null);
  const [choosing, setChoosing] = useState(false);
  const [photosLost, setPhotosLost] = useState(false);
  const fileField = useRef<HTMLInputElement>(null);
  const noteField = useRef<HTMLDivElement>(null);
  useFocusOnQuestion(place.place.kind === 'stop' ? place.place.key : place.place.kind);
  const deviceId = criteria.pack.failedDevice.id;
  const isMissing = ({ line, observation }: Stop) => observation?.answer === 'yes' && line.state === 'yes' && line.criterion.id !== deviceId && !hasEntry(result.record, line);
  const answer = async (at: Stop, value: Observation['answer']) => {
    const details = drafts.of(at);
    // what kind of the hazard it is belongs to a 是
    const written = observe(at, { ...details, answer: value, branches: value === 'yes' ? details.branches : [] });
    drafts.drop(at);
    const entered = entryOf(result.record.hazards, at.line.criterion.id, isOpen);
    if (value === 'yes' && (entered === null || !isOpen(entered))) setRecording({ stop: at, details });
    else place.advance(at);
    if (!await written) place.goTo(at.key);
  };
  const press = (value: Observation['answer']) => { if (stop !== null) void answer(stop, value); };
  const undo = async () => {
    const key = await walk.undo();
    if (key !== null) place.goTo(key);
  };
  const hints = useWalkKeys({ press, photo: () => fileField.current?.click(), note: () => noteField.current?.querySelector('input')?.focus(), move: place.move, undo: () => void undo(), station: () => setChoosing(true) }, stop !== null);
  const next = stop === null ? null : nextStation(stations, stop.station.id);
  const shown = stop === null ? null : criteria.shown(stop.line.criterion.id) ?? stop.line.criterion;
  const finished = place.place;
  const goHome = <Button size="large" onClick={() => void navigate(addresses.home(file.enterpriseId))}>{t('walk.action.home')}</Button>;
  return (
    <>
      <WalkBar stations={stations} stop={stop} notAsked={result.screening.filter(({ applies }) => !applies).length} />
      <div className="az-walk">
        <div className="az-walk-main" role="region" aria-label={t('walk.page.short')}>
          {walk.failure !== null && <RefusedBand failure={walk.failure} />}
          {photosLost && <p role="alert" className="az-small az-warn">{t('walk.record.photos')}</p>}
          {stop !== null && shown !== null && <WalkQuestion stop={stop} shown={shown} details={drafts.of(stop)} photos={photos} fileField={fileField} noteField={noteField} entryMissing={isMissing(stop)} onAnswer={press} onChange={(change) => drafts.change(stop, change)} onRecord={() => setRecording({ stop, details: drafts.of(stop) })} />}
          {stop === null && <WalkDone stations={stations} finished={finished.kind === 'station' ? stations.find(({ station }) => station.id === finished.stationId) ?? null : null} missing={stops.filter(isMissing)} shown={criteria.shown} onOpen={({ key }) => place.goTo(key)} />}
        </div>
        {stop !== null && shown !== null && <aside className="az-walk-side" aria-label={t('walk.help.why')}><WalkHelp stop={stop} others={elsewhere(stops, stop)} shown={shown} pack={criteria.words} traits={traits} /></aside>}
      </div>
      {recording !== null && <WalkRecord stop={recording.stop} details={recording.details} devicesOf={recording.stop.line.criterion.id === deviceId ? result.screening.filter(({ applies, criterion }) => applies && criterion.id !== deviceId) : null}
        onEntered={(hazardId) => { if (recording.details.evidence.length > 0) void carry(hazardId, recording.details.evidence).then((whole) => setPhotosLost(!whole)); }}
        onClose={() => { setRecording(null); place.advance(recording.stop); }} />}
      {choosing && <StationChooser stations={stations} currentId={stop?.station.id ?? null} onChoose={(station) => { setChoosing(false); place.goToStation(station); }} onEdit={onEdit} onClose={() => setChoosing(false)} />}
      {walk.noted !== null && recording === null && <div className="az-walk-noted"><NotedBar key={walk.noted.ticket} noted={walk.noted} stops={stops} hazards={result.record.hazards} onUndo={() => void undo()} onClose={walk.forget} /></div>}
      <KeyFooter hints={hints} start={<Button size="large" icon={<Icon name="left" size={16} />} onClick={() => place.move(-1)}>{t('walk.action.previous')}</Button>}>
        {stop !== null && <Button size="large" onClick={() => setChoosing(true)}>{next === null || next.station.id === stop.station.id ? t('walk.action.stations') : t('walk.action.station', { station: next.station.name })}</Button>}
        {goHome}
        {stop === null && <WalkEndActions stations={stations} fromId={finished.kind === 'station' ? finished.stationId : null} missing={stops.filter(isMissing)} onStation={place.goToStation} onOpen={({ key }) => place.goTo(key)} />}
      </KeyFooter>
    </>
  );
}
