import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { AssessmentResult } from '../../../host/assessmentResult.ts';
import { useLocalizedPack } from '../../../host/useLocalizedPack.ts';
import { RefusedBand } from '../RefusedBand.tsx';
import type { HazardPackInView } from '../useHazardPack.ts';
import { elsewhere } from './arrangeWalk.ts';
import { NotedBar } from './NotedBar.tsx';
import { StationChooser } from './StationChooser.tsx';
import type { WalkInView } from './useWalk.ts';
import { useWalkDesk } from './useWalkDesk.ts';
import { useWalkKeys } from './useWalkKeys.ts';
import { WalkBar } from './WalkBar.tsx';
import { WalkDone } from './WalkDone.tsx';
import { questionElementId } from './WalkFacts.tsx';
import { WalkFooter } from './WalkFooter.tsx';
import { WalkHelp } from './WalkHelp.tsx';
import { WalkQuestion } from './WalkQuestion.tsx';
import { WalkRecord } from './WalkRecord.tsx';

export interface WalkBoardProps {
  readonly result: Extract<AssessmentResult, { kind: 'computed' }>;
  readonly criteria: HazardPackInView;
  readonly walk: WalkInView;
  readonly onEdit: () => void;
}

/** The heading that changes takes the focus, so that a screen reader says it and Tab leads into what stands below it. */
function useFocusOnHeading(key: string): void {
  const shown = useRef<string | null>(null);
  useEffect(() => {
    // the page that is opened leaves the focus where it is, unless the button that opened it is gone
    const moved = shown.current === null ? document.activeElement === document.body : shown.current !== key;
    shown.current = key;
    if (!moved) return;
    document.getElementById(questionElementId)?.focus({ preventScroll: true });
    document.querySelector('.az-walk-main')?.scrollTo({ top: 0 });
    document.querySelector('.az-walk')?.scrollTo({ top: 0 });
  }, [key]);
}

/** One question a screen, station by station. */
export function WalkBoard({ result, criteria, walk, onEdit }: WalkBoardProps) {
  const { t } = useTranslation();
  const traits = useLocalizedPack(result.packs.traits?.ref ?? null, 'traits');
  const { stations } = walk;
  const desk = useWalkDesk(result, walk);
  const { stops, place, drafts, recording, missing } = desk;
  const { stop } = place;
  const [choosing, setChoosing] = useState(false);
  const fileField = useRef<HTMLInputElement>(null);
  const noteField = useRef<HTMLDivElement>(null);
  useFocusOnHeading(stop?.key ?? place.place.kind);
  const hints = useWalkKeys({ press: desk.press, photo: () => fileField.current?.click(), note: () => noteField.current?.querySelector('input')?.focus(), move: place.move, undo: desk.undo, station: () => setChoosing(true) }, stop !== null);
  const shown = stop === null ? null : criteria.shown(stop.line.criterion.id) ?? stop.line.criterion;
  const ended = place.place.kind === 'station' ? place.place.stationId : null;
  const deviceId = criteria.pack.failedDevice.id;
  return (
    <>
      <WalkBar stations={stations} stop={stop} notAsked={result.screening.filter(({ applies }) => !applies).length} />
      <div className="az-walk">
        <div className="az-walk-main" role="region" aria-label={t('walk.page.short')}>
          {walk.failure !== null && <RefusedBand failure={walk.failure} />}
          {desk.photosLost && <p role="alert" className="az-small az-warn">{t('walk.record.photos')}</p>}
          {stop !== null && shown !== null && <WalkQuestion stop={stop} shown={shown} details={drafts.of(stop)} photos={desk.photos} fileField={fileField} noteField={noteField} entryMissing={missing.some(({ key }) => key === stop.key)} onAnswer={desk.press} onChange={(change) => drafts.change(stop, change)} onRecord={() => desk.record(stop)} />}
          {stop === null && <WalkDone stations={stations} finished={stations.find(({ station }) => station.id === ended) ?? null} missing={missing} shown={criteria.shown} onOpen={({ key }) => place.goTo(key)} />}
        </div>
        {stop !== null && shown !== null && <aside className="az-walk-side" aria-label={t('walk.help.why')}><WalkHelp stop={stop} others={elsewhere(stops, stop)} shown={shown} pack={criteria.words} traits={traits} /></aside>}
      </div>
      {recording !== null && <WalkRecord stop={recording.stop} details={recording.details} devicesOf={recording.stop.line.criterion.id === deviceId ? result.screening.filter(({ applies, criterion }) => applies && criterion.id !== deviceId) : null} onEntered={desk.entered} onClose={desk.doneRecording} />}
      {choosing && <StationChooser stations={stations} currentId={stop?.station.id ?? null} onChoose={(station) => { setChoosing(false); place.goToStation(station); }} onEdit={onEdit} onClose={() => setChoosing(false)} />}
      {walk.noted !== null && recording === null && <div className="az-walk-noted"><NotedBar key={walk.noted.ticket} noted={walk.noted} stops={stops} entriesOf={desk.entriesOf} onUndo={desk.undo} onClose={walk.forget} /></div>}
      <WalkFooter stations={stations} place={place} missing={missing} hints={hints} onStations={() => setChoosing(true)} />
    </>
  );
}
