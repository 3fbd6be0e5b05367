import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { addresses } from '../../../host/addresses.ts';
import type { AssessmentResult } from '../../../host/assessmentResult.ts';
import { useAssessment, useEnterprise } from '../../../host/EnterpriseContext.tsx';
import { EmptyState } from '../../../ui/EmptyState.tsx';
import { ErrorBand } from '../../../ui/ErrorBand.tsx';
import type { HazardPackInView } from '../useHazardPack.ts';
import { useHazardPack } from '../useHazardPack.ts';
import { stopsOf } from './arrangeWalk.ts';
import { useWalk } from './useWalk.ts';
import { WalkBar } from './WalkBar.tsx';
import { WalkBoard } from './WalkBoard.tsx';
import { WalkDone } from './WalkDone.tsx';
import { WalkSetUp } from './WalkSetUp.tsx';
import './Walk.css';

type Computed = Extract<AssessmentResult, { kind: 'computed' }>;

/** A sealed walk is text: how every station stands. */
function SealedWalk({ result, criteria }: { readonly result: Computed; readonly criteria: HazardPackInView }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { file } = useAssessment();
  const { stations } = useWalk(result.screening, t('walk.station.rest'));
  if (file.walk.stations.length === 0) return <EmptyState text={t('walk.sealedNone')} action={<Button onClick={() => void navigate(addresses.screening(file.enterpriseId, file.id))}>{t('walk.done.screening')}</Button>} />;
  return (
    <>
      <WalkBar stations={stations} stop={null} notAsked={result.screening.filter(({ applies }) => !applies).length} />
      <div className="az-walk"><div className="az-walk-main"><p className="az-second">{t('walk.sealed')}</p><WalkDone stations={stations} finished={null} missing={[]} shown={criteria.shown} onOpen={null} /></div></div>
    </>
  );
}

function OpenWalk({ result, criteria }: { readonly result: Computed; readonly criteria: HazardPackInView }) {
  const { t } = useTranslation();
  const { file } = useAssessment();
  const [editing, setEditing] = useState(false);
  const begun = file.walk.stations.length > 0;
  const walk = useWalk(result.screening, t(begun ? 'walk.station.rest' : 'walk.station.whole'));
  if (stopsOf(walk.stations).length === 0) return <EmptyState text={t('walk.nothing')} />;
  if (!begun || editing) return <WalkSetUp asked={result.screening.filter(({ applies }) => applies)} criteria={criteria} onDone={begun ? () => setEditing(false) : null} />;
  return <WalkBoard result={result} criteria={criteria} walk={walk} onEdit={() => setEditing(true)} />;
}

/** 现场核对: for the shop floor, one question a screen, by station; it goes on where it stopped. */
export default function WalkPage() {
  const { t } = useTranslation();
  const { result } = useEnterprise();
  const { file } = useAssessment();
  const criteria = useHazardPack();
  if (result?.kind !== 'computed' || criteria === null) return <div className="az-page"><ErrorBand what={t('hazards.missing')} /></div>;
  return (
    <>
      <h1 className="az-spoken">{t('walk.page.title')}</h1>
      {file.seal === null ? <OpenWalk result={result} criteria={criteria} /> : <SealedWalk result={result} criteria={criteria} />}
    </>
  );
}
