import { Button, Dropdown } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Hazard } from '../../../assessment-specs/records/Hazard.ts';
import { isVeto } from '../../../assessment-specs/records/hazardState.ts';
import { nextHazardStep } from '../../../assessment-specs/records/nextHazardStep.ts';
import { formatDay, localDay } from '../../i18n/format.ts';
import { useToday } from '../../i18n/useToday.ts';
import { Icon } from '../../ui/Icon.tsx';
import { LoopStations } from '../../ui/LoopStations.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { takeLostFocus } from '../../ui/takeLostFocus.ts';
import { HazardDocuments } from './HazardDocuments.tsx';
import { HazardHead } from './HazardHead.tsx';
import { HazardLog } from './HazardLog.tsx';
import { HazardNotes, LiftLine, OrderLine } from './HazardNotes.tsx';
import { HazardPictures } from './HazardPictures.tsx';
import type { StepKind } from './loopOf.ts';
import { otherSteps, stationsOf } from './loopOf.ts';
import { ScoreProposals } from './ScoreProposals.tsx';
import { StepForm } from './StepForm.tsx';
import './HazardLoop.css';

function Stations({ hazard }: { readonly hazard: Hazard }) {
  const { t } = useTranslation();
  const today = useToday();
  const stations = stationsOf(hazard, (instant) => localDay(new Date(instant))).map(({ key, state, day }) => {
    const date = day === null ? null : formatDay(day, today);
    const wants = key === 'found' && state === 'current' && hazard.grade === 'major' ? t('hazards.loop.hint.found') : key === 'accepted' && hazard.grade === 'major' ? t('hazards.loop.hint.accepted') : key === 'closed' && hazard.grade === 'major' ? t('hazards.loop.hint.closed') : null;
    const hint = key === 'rectified' && state !== 'done' && date !== null ? t('hazards.loop.hint.deadline', { day: date }) : state === 'done' ? date : wants ?? date;
    return { key, name: t(`hazards.loop.stations.${key}`), state, spokenState: t(`hazards.loop.spoken.${state}`), ...(hint === null ? {} : { hint }) };
  });
  return <Panel padded><LoopStations label={t('hazards.loop.label')} stations={stations} /></Panel>;
}

/** One hazard: where it stands in the loop, the form of its next step, photographs, and its history. Give it a key per hazard. */
export function HazardLoop({ hazard }: { readonly hazard: Hazard }) {
  const { t } = useTranslation();
  const [chosen, setChosen] = useState<StepKind | null>(null);
  // the button of a step that was taken is gone; a page that was only opened leaves the focus where it is
  const [taken, setTaken] = useState(false);
  const follow = taken ? takeLostFocus : null;
  const goOn = () => {
    setTaken(true);
    setChosen(null);
  };
  const main = nextHazardStep(hazard);
  const others = otherSteps(hazard);
  // a step that the loop no longer leaves open is dropped
  const kind = chosen !== null && others.includes(chosen) ? chosen : main;
  const again = (step: StepKind) => step === 'planned' ? t('hazards.more.changePlan') : hazard.events.some((event) => event.kind === step) && (step === 'ordered' || step === 'reported') ? t('hazards.more.again', { title: t(`hazards.step.${step}.title`) }) : t(`hazards.step.${step}.title`);
  return (
    <div className="az-stack">
      <HazardHead hazard={hazard} />
      <OrderLine hazard={hazard} />
      <HazardNotes hazard={hazard} />
      <Stations hazard={hazard} />
      {hazard.description.trim() !== '' && <p className="az-measure"><b className="az-strong">{t('hazards.loop.description')}</b>　{hazard.description}</p>}
      <div className="az-hazard-columns">
        <div className="az-stack">
          {kind === null ? <p tabIndex={-1} ref={follow}>{t('hazards.loop.closed')}</p> : <StepForm key={`${kind} ${hazard.events.length}`} hazard={hazard} kind={kind} onCancel={kind === main ? null : () => setChosen(null)} onTaken={goOn} headRef={follow} />}
          <div className="az-row az-step-actions">
            {others.length > 0 && <Dropdown trigger={['click']} menu={{ items: others.map((step) => ({ key: step, label: again(step) })), onClick: ({ key }) => setChosen(others.find((step) => step === key) ?? null) }}><Button>{t('hazards.more.label')} <Icon name="down" size={14} /></Button></Dropdown>}
            <HazardDocuments hazard={hazard} />
          </div>
        </div>
        <HazardPictures hazard={hazard} />
      </div>
      <ScoreProposals hazard={hazard} />
      <HazardLog hazard={hazard} />
      {isVeto(hazard) && <LiftLine hazard={hazard} />}
    </div>
  );
}
