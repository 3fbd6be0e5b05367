import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { obligationSummary } from '../../../assessment-specs/engine/obligationSummary.ts';
import { addresses } from '../../host/addresses.ts';
import { useEnterprise } from '../../host/EnterpriseContext.tsx';
import { useLocalizedPack } from '../../host/useLocalizedPack.ts';
import { daysUntil, formatDay } from '../../i18n/format.ts';
import { useToday } from '../../i18n/useToday.ts';
import { DueDate } from '../../ui/DueDate.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { Panel } from '../../ui/Panel.tsx';
import type { DueDuty } from './dueDuties.ts';
import { dueDuties } from './dueDuties.ts';
import { dueWords } from '../../i18n/dueWords.ts';
import './DutiesPanel.css';

const shownDuties = 8;

/** What is due, by date: duties of the chosen obligation packs and the deadlines of open hazards. Reported, never deciding. */
export function DutiesPanel() {
  const { t } = useTranslation();
  const today = useToday();
  const { enterprise, result } = useEnterprise();
  const computed = result?.kind === 'computed' ? result : null;
  const summary = useMemo(() => computed === null ? null : obligationSummary(computed.record, computed.packs, today), [computed, today]);
  const pack = useLocalizedPack(computed?.packs.obligations[0]?.ref ?? null, 'obligations');
  const duties = dueDuties(summary?.lines ?? [], enterprise.file.hazards);
  const wordsOf = (duty: DueDuty) => {
    if (duty.kind === 'hazard') return { title: <Link to={addresses.hazard(enterprise.file.id, duty.hazard.id)}>{t('home.duties.hazard', { id: duty.hazard.id })}</Link>, under: t('home.duties.hazardUnder', { name: duty.responsible, title: duty.hazard.title }) };
    const shown = pack?.obligations.find(({ id }) => id === duty.line.obligation.id) ?? duty.line.obligation;
    return { title: shown.topic, under: `${shown.responsible} · ${shown.duty}` };
  };
  // its day is over, but nobody said that it was not done: that is not overdue
  const silent = (duty: DueDuty) => duty.kind === 'obligation' && duty.line.state === 'unanswered' && duty.day < today;
  return (
    <Panel title={t('home.duties.title')} {...(summary === null ? {} : { extra: <span className="az-small az-muted">{t('home.duties.count', { done: summary.counts.done, all: summary.counts.applicable })}</span> })}>
      {duties.length === 0 && <EmptyState text={t(computed === null ? 'home.duties.noAssessment' : 'home.duties.none')} />}
      <ul className="az-home-duties">
        {duties.slice(0, shownDuties).map((duty) => {
          const { title, under } = wordsOf(duty);
          return <li key={duty.key}><span className="az-home-duties-day">{formatDay(duty.day, today)}</span><span className="az-ellipsis">{title}</span>{silent(duty) ? <span className="az-small az-warn az-nowrap">{t('home.duties.unanswered')}</span> : <DueDate {...dueWords(t, daysUntil(duty.day, today))} />}<span className="az-home-duties-under az-small az-muted az-ellipsis" title={under}>{under}</span></li>;
        })}
      </ul>
      {duties.length > shownDuties && <p className="az-home-duties-note az-small az-muted">{t('home.duties.more', { count: duties.length - shownDuties })}</p>}
      {summary !== null && summary.counts.toConfirm > 0 && <p className="az-home-duties-note az-small az-muted">{t('home.duties.toConfirm', { count: summary.counts.toConfirm })}</p>}
    </Panel>
  );
}
