import { Button, Dropdown } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { hazardStateText } from '../../../assessment-specs/engine/hazardStateText.ts';
import type { Hazard } from '../../../assessment-specs/records/Hazard.ts';
import { hazardDue } from '../../../assessment-specs/records/hazardDue.ts';
import { currentRound, fiveAssurancesOf, hazardState, hazardTimeline, isVeto } from '../../../assessment-specs/records/hazardState.ts';
import { useEnterprise } from '../../host/EnterpriseContext.tsx';
import { useSettings } from '../../host/SettingsContext.tsx';
import { formatDay, formatInstant, localDay } from '../../i18n/format.ts';
import { useToday } from '../../i18n/useToday.ts';
import { EventLog } from '../../ui/EventLog.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { LoopStations } from '../../ui/LoopStations.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { Tag } from '../../ui/Tag.tsx';
import { VerdictPlate } from '../../ui/VerdictPlate.tsx';
import { VetoLine } from '../../ui/VetoLine.tsx';
import { eventPerson, eventText } from './eventText.ts';
import { HazardPictures } from './HazardPictures.tsx';
import type { StepKind } from './loopOf.ts';
import { nextStep, otherSteps, stationsOf } from './loopOf.ts';
import { ScoreProposals } from './ScoreProposals.tsx';
import { StepForm } from './StepForm.tsx';
import { useHazardPack } from './useHazardPack.ts';
import './HazardLoop.css';

function useBasisText(): (hazard: Hazard) => string {
  const { t } = useTranslation();
  const criteria = useHazardPack();
  return ({ basis }) => {
    const article = (id: string) => criteria?.shown(id)?.article ?? '';
    switch (basis.kind) {
      case 'criterion': return t('hazards.loop.basis.criterion', { id: basis.criterionId, article: article(basis.criterionId) });
      case 'failedDevice': return t('hazards.loop.basis.failedDevice', { id: basis.criterionId, article: article(basis.criterionId), device: basis.device });
      case 'otherRegime': return t('hazards.loop.basis.regime', { regime: t(`hazards.loop.regimes.${basis.regime}`), citation: basis.citation });
      case 'general': return basis.citation;
    }
  };
}

function Head({ hazard }: { readonly hazard: Hazard }) {
  const { t } = useTranslation();
  const today = useToday();
  const { locale } = useSettings().settings;
  const basisText = useBasisText();
  const overdue = hazardDue(hazard, today)?.overdue === true;
  const found = hazard.events[0];
  const facts = [basisText(hazard), hazard.area, found === undefined ? '' : t('hazards.loop.foundAt', { day: formatDay(localDay(new Date(found.at)), today), who: hazard.foundBy })].filter((fact) => fact !== '');
  return (
    <header className="az-row az-hazard-head">
      {isVeto(hazard) && <VerdictPlate kind="vetoed" size={40} label={t('common.verdict.vetoed')} />}
      <div className="az-grow">
        <h2 className="az-h1">{hazard.title}</h2>
        <div className="az-small az-muted"><span className="az-mono">{hazard.id}</span> · {facts.join(' · ')}</div>
      </div>
      <Tag tone={hazard.grade === 'major' ? 'veto' : 'neutral'}>{t(`hazards.ledger.${hazard.grade}`)}</Tag>
      <Tag tone={overdue ? 'bad' : 'accent'}>{overdue ? t('hazards.ledger.filter.overdue') : hazardStateText(hazardState(hazard), locale)}</Tag>
    </header>
  );
}

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

/** The order that was carried out in this round, because it comes before everything else. */
function OrderLine({ hazard }: { readonly hazard: Hazard }) {
  const { t } = useTranslation();
  const today = useToday();
  const ordered = currentRound(hazard).findLast((event) => event.kind === 'ordered');
  if (ordered === undefined) return null;
  return <Panel padded><Icon name="stop" size={18} /> <b className="az-strong">{t('hazards.loop.ordered', { order: t(`hazards.order.${ordered.order}`) })}</b>{t('hazards.loop.orderedText', { area: ordered.area, day: formatInstant(ordered.at, today), who: ordered.orderedBy })}</Panel>;
}

/** One hazard: where it stands in the loop, the form of its next step, photographs, and its history. Give it a key per hazard. */
export function HazardLoop({ hazard }: { readonly hazard: Hazard }) {
  const { t } = useTranslation();
  const today = useToday();
  const { assessment } = useEnterprise();
  const [chosen, setChosen] = useState<StepKind | null>(null);
  const main = nextStep(hazard);
  const others = otherSteps(hazard);
  // a step that the loop no longer leaves open is dropped
  const kind = chosen !== null && others.includes(chosen) ? chosen : main;
  const again = (step: StepKind) => step === 'planned' ? t('hazards.more.changePlan') : hazard.events.some((event) => event.kind === step) && (step === 'ordered' || step === 'reported') ? t('hazards.more.again', { title: t(`hazards.step.${step}.title`) }) : t(`hazards.step.${step}.title`);
  const responsible = fiveAssurancesOf(hazard)?.responsible ?? '';
  const events = [...hazardTimeline(hazard)].reverse().map(({ event }) => ({ key: event.id, time: formatInstant(event.at, today), who: eventPerson(event, hazard.foundBy), what: eventText(t, event) }));
  return (
    <div className="az-stack">
      <Head hazard={hazard} />
      <OrderLine hazard={hazard} />
      <Stations hazard={hazard} />
      {hazard.description.trim() !== '' && <p className="az-measure"><b className="az-strong">{t('hazards.loop.description')}</b>　{hazard.description}</p>}
      <div className="az-hazard-columns">
        <div className="az-stack">
          {kind === null ? <p>{t('hazards.loop.closed')}</p> : <StepForm key={`${kind} ${hazard.events.length}`} hazard={hazard} kind={kind} onCancel={kind === main ? null : () => setChosen(null)} onTaken={() => setChosen(null)} />}
          {others.length > 0 && <div><Dropdown trigger={['click']} menu={{ items: others.map((step) => ({ key: step, label: again(step) })), onClick: ({ key }) => setChosen(others.find((step) => step === key) ?? null) }}><Button>{t('hazards.more.label')} <Icon name="down" size={14} /></Button></Dropdown></div>}
        </div>
        <HazardPictures hazard={hazard} />
      </div>
      {assessment !== null && <ScoreProposals hazard={hazard} />}
      <section aria-label={t('hazards.log.title')}>
        <div className="az-row"><h3 className="az-h2">{t('hazards.log.title')}</h3><span className="az-small az-muted">{t('hazards.log.hint')}</span><div className="az-grow" /><span className="az-small az-muted">{t('hazards.log.count', { count: events.length })}</span></div>
        <EventLog label={t('hazards.log.title')} events={events} />
      </section>
      {isVeto(hazard) && <VetoLine><b className="az-strong">{t('hazards.loop.lift')}</b>{t('hazards.loop.liftText')}{responsible !== '' && <b className="az-strong">{t('hazards.loop.notSelf', { name: responsible })}</b>}</VetoLine>}
    </div>
  );
}
