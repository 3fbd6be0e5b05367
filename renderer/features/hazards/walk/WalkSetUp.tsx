import { Button } from 'antd';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ScreeningLine } from '../../../../assessment-specs/engine/screening.ts';
import { ownEntry } from '../../../../assessment-specs/records/ownEntry.ts';
import type { Failure } from '../../../../electron/contract/Reply.ts';
import { useAssessment, useEnterprise } from '../../../host/EnterpriseContext.tsx';
import { Kbd } from '../../../ui/Kbd.tsx';
import { KeyFooter } from '../../../ui/KeyFooter.tsx';
import { PageHead } from '../../../ui/PageHead.tsx';
import { useKeys } from '../../../ui/useKeys.ts';
import { RefusedBand } from '../RefusedBand.tsx';
import type { HazardPackInView } from '../useHazardPack.ts';
import { coveringStations, restStationId } from './arrangeWalk.ts';
import { proposeStations } from './proposeStations.ts';
import type { StationDraft } from './stationDraft.ts';
import { toggled, withStation } from './stationDraft.ts';
import { StationList } from './StationList.tsx';
import { StationQuestions } from './StationQuestions.tsx';
import './WalkSetUp.css';

export interface WalkSetUpProps {
  readonly asked: readonly ScreeningLine[];
  readonly criteria: HazardPackInView;
  /** null: the walk has not begun, there is nothing to go back to */
  readonly onDone: (() => void) | null;
}

const newStationId = () => `s-${crypto.randomUUID().slice(0, 8)}`;

/** Stations and what each asks. Without any the whole site is one station, and one key begins. */
export function WalkSetUp({ asked, criteria, onDone }: WalkSetUpProps) {
  const { t } = useTranslation();
  const { enterprise, changeAssessment } = useEnterprise();
  const { walk } = useAssessment().file;
  const [stations, setStations] = useState<StationDraft>(walk.stations);
  const [selectedId, setSelectedId] = useState<string | null>(walk.stations[0]?.id ?? null);
  const [failure, setFailure] = useState<Failure | null>(null);
  const [busy, setBusy] = useState(false);
  const selected = stations.find(({ id }) => id === selectedId) ?? null;
  const isSeen = (stationId: string, criterionId: string) => ownEntry(ownEntry(walk.observations, criterionId) ?? {}, stationId) !== null;
  const seenAt = (stationId: string) => Object.keys(walk.observations).filter((criterionId) => isSeen(stationId, criterionId)).length;
  const restName = stations.length === 0 ? t('walk.station.whole') : stations.find(({ id }) => id === restStationId)?.name ?? t('walk.station.rest');
  const left = asked.filter(({ criterion }) => !stations.some(({ criterionIds }) => criterionIds.includes(criterion.id))).length;
  const add = (name: string, criterionIds: readonly string[]) => {
    const id = newStationId();
    setStations(withStation(stations, id, name, criterionIds));
    setSelectedId(id);
  };
  const begin = async () => {
    setBusy(true);
    const reply = await changeAssessment('assessment.setStations', { stations: [...coveringStations(stations, asked, restName)] });
    setBusy(false);
    setFailure(reply.ok ? null : reply.error);
    if (reply.ok) onDone?.();
  };
  const words = onDone !== null ? t('walk.setUp.save') : stations.length === 0 ? t('walk.setUp.whole') : t('walk.setUp.begin');
  // the button that opened it is gone
  useEffect(() => { if (document.activeElement === document.body) document.getElementById('az-main')?.focus({ preventScroll: true }); }, []);
  useKeys([{ key: 'enter', run: () => void begin(), hint: { caps: ['Enter'], text: words } }]);
  return (
    <>
      <div className="az-page az-walk-setup">
        <PageHead title={onDone === null ? t('walk.setUp.title') : t('walk.setUp.editTitle')} hint={t('walk.setUp.hint')} />
        {failure !== null && <RefusedBand failure={failure} />}
        <div className="az-walk-setup-columns">
          <StationList stations={stations} selectedId={selectedId} proposed={proposeStations(enterprise.file, asked)} seenAt={seenAt} onSelect={setSelectedId} onChange={setStations} onAdd={add} />
          {selected !== null && <StationQuestions station={selected} stations={stations} asked={asked} shown={criteria.shown} isSeen={(criterionId) => isSeen(selected.id, criterionId)} onToggle={(criterionId) => setStations(toggled(stations, selected.id, criterionId))} />}
        </div>
      </div>
      <KeyFooter start={<span className="az-small az-second">{stations.length === 0 ? t('walk.setUp.wholeHint', { count: asked.length }) : left === 0 ? t('walk.setUp.restNone') : t('walk.setUp.rest', { count: left, name: restName })}</span>}>
        {onDone !== null && <Button size="large" onClick={onDone}>{t('walk.setUp.cancel')}</Button>}
        <Button type="primary" size="large" loading={busy} onClick={() => void begin()}>{words} <Kbd>Enter</Kbd></Button>
      </KeyFooter>
    </>
  );
}
