import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { obligationSummary } from '../../../assessment-specs/engine/obligationSummary.ts';
import { addresses } from '../../host/addresses.ts';
import { catalogue } from '../../host/catalogue.ts';
import { useEnterprise } from '../../host/EnterpriseContext.tsx';
import { useSettings } from '../../host/SettingsContext.tsx';
import { useLeaderInspection } from '../../host/useLeaderInspection.ts';
import { daysUntil, formatDay } from '../../i18n/format.ts';
import { useToday } from '../../i18n/useToday.ts';
import { DueDate } from '../../ui/DueDate.tsx';
import { Panel } from '../../ui/Panel.tsx';
import type { DueDuty } from './dueDuties.ts';
import { dueDuties } from './dueDuties.ts';
import { dueWords } from '../../i18n/dueWords.ts';
import { StandingDuties } from './StandingDuties.tsx';
import { toldDuties } from './toldDuties.ts';
import './DutiesPanel.css';

const shownDuties = 6;

/** What is due: what goes on all year, then by date the duties of the chosen obligation packs and the deadlines of open hazards. Reported, never deciding. */
export function DutiesPanel() {
  const { t } = useTranslation();
  const today = useToday();
  const { enterprise, result } = useEnterprise();
  const computed = result?.kind === 'computed' ? result : null;
  const summary = useMemo(() => computed === null ? null : obligationSummary(computed.record, computed.packs, today), [computed, today]);
  const leader = useLeaderInspection();
  const { locale } = useSettings().settings;
  const lines = summary?.lines ?? [];
  const duties = dueDuties(lines, enterprise.file.hazards, toldDuties(lines, leader?.obligation.id ?? null), today);
  const shownIn = (packId: string) => {
    const ref = computed?.packs.obligations.find((plan) => plan.ref.id === packId)?.ref;
    const localized = ref === undefined ? null : catalogue.localized(ref, locale);
    const pack = localized?.ok ? localized.value.pack() : null;
    return pack?.kind === 'obligations' ? pack.obligations : [];
  };
  const wordsOf = (duty: DueDuty) => {
    if (duty.kind === 'hazard') return { title: <Link to={addresses.hazard(enterprise.file.id, duty.hazard.id)}>{t(duty.basis === 'yearEnd' ? 'hazards.due.clear' : 'home.duties.hazard', { id: duty.hazard.id })}</Link>, under: duty.basis === 'yearEnd' ? `${t('hazards.due.yearEnd')} · ${duty.hazard.title}` : t('home.duties.hazardUnder', { name: duty.responsible, title: duty.hazard.title }) };
    const { beyondWindow, obligation, packId } = duty.line;
    const shown = shownIn(packId).find(({ id }) => id === obligation.id) ?? obligation;
    const beyond = beyondWindow === null ? [] : [t('home.duties.beyond')];
    return { title: shown.topic, under: [...beyond, shown.responsible, shown.duty].join(' · ') };
  };
  // its day is over, but nobody said that it was not done: that is not overdue
  const silent = (duty: DueDuty) => duty.kind === 'obligation' && duty.line.state === 'unanswered' && duty.day < today;
  return (
    <Panel title={t('home.duties.title')} {...(summary === null ? {} : { extra: <span className="az-small az-muted">{t('home.duties.count', { done: summary.counts.done, all: summary.counts.applicable })}</span> })}>
      <ul className="az-home-duties">
        <StandingDuties leader={leader} />
        {duties.slice(0, shownDuties).map((duty) => {
          const { title, under } = wordsOf(duty);
          return <li key={duty.key}><span className="az-home-duties-day">{formatDay(duty.day, today)}</span><span className="az-ellipsis">{title}</span>{silent(duty) ? <span className="az-small az-warn az-nowrap">{t('home.duties.unanswered')}</span> : <DueDate {...dueWords(t, daysUntil(duty.day, today))} />}<span className="az-home-duties-under az-small az-muted az-ellipsis" title={under}>{under}</span></li>;
        })}
      </ul>
      {duties.length === 0 && <p className="az-home-duties-note az-small az-muted">{t(computed === null ? 'home.duties.noAssessment' : 'home.duties.none')}</p>}
      {duties.length > shownDuties && <p className="az-home-duties-note az-small az-muted">{t('home.duties.more', { count: duties.length - shownDuties })}</p>}
      {summary !== null && summary.counts.toConfirm > 0 && <p className="az-home-duties-note az-small az-muted">{t('home.duties.toConfirm', { count: summary.counts.toConfirm })}</p>}
    </Panel>
  );
}
