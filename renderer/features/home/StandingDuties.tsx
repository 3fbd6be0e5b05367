import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { clearingDuty } from '../../../assessment-specs/engine/clearingDuty.ts';
import type { LeaderInspectionDuty } from '../../../assessment-specs/engine/leaderInspectionDuty.ts';
import { waitingReports } from '../../../assessment-specs/records/EmployeeReport.ts';
import { addresses } from '../../host/addresses.ts';
import { useEnterprise } from '../../host/EnterpriseContext.tsx';
import { dueWords } from '../../i18n/dueWords.ts';
import { daysUntil, formatDay } from '../../i18n/format.ts';
import { useToday } from '../../i18n/useToday.ts';
import { DueDate } from '../../ui/DueDate.tsx';
import { StatusLine } from '../../ui/StatusLine.tsx';

interface LineProps {
  readonly day: string;
  readonly to: string;
  readonly title: string;
  readonly state: ReactNode;
  readonly under: string;
}

function Line({ day, to, title, state, under }: LineProps) {
  return <li><span className="az-home-duties-day">{day}</span><Link className="az-ellipsis" to={to}>{title}</Link>{state}<span className="az-home-duties-under az-small az-muted">{under}</span></li>;
}

function Leader({ duty }: { readonly duty: LeaderInspectionDuty }) {
  const { t } = useTranslation();
  const today = useToday();
  const { id } = useEnterprise().enterprise.file;
  const due = duty.overdueSince ?? duty.next.to;
  const from = formatDay(duty.next.from, today);
  const sentence = duty.overdueSince !== null ? t('home.duties.leaderOverdue', { day: formatDay(duty.next.to, today) }) : t(duty.current.state === 'done' ? 'home.duties.leaderDone' : 'home.duties.leaderDue', { from });
  const unsure = duty.applies === 'unknown' ? [t('home.duties.toConfirmOne')] : [];
  const beyond = duty.beyondWindow === null ? [] : [t(today > duty.beyondWindow ? 'home.duties.beyond' : 'home.duties.beyondAhead')];
  return <Line day={formatDay(due, today)} to={addresses.inspections(id)} title={t('home.duties.leader')} state={<DueDate {...dueWords(t, daysUntil(due, today))} />} under={[sentence, ...unsure, ...beyond].join(' · ')} />;
}

function Clearing() {
  const { t } = useTranslation();
  const today = useToday();
  const { id, hazards } = useEnterprise().enterprise.file;
  const { day, year, open, overdue } = clearingDuty(hazards, today);
  const state = overdue > 0 ? <DueDate urgency="over" text={t('home.duties.clearingOver', { count: overdue })} /> : open > 0 ? <DueDate {...dueWords(t, daysUntil(day, today))} /> : <StatusLine tone="ok" icon="check">{t('common.due.left', { days: daysUntil(day, today) })}</StatusLine>;
  return <Line day={formatDay(day, today)} to={addresses.ledger(id)} title={t('home.duties.clearing')} state={state} under={open > 0 ? t('home.duties.clearingUnder', { year, open }) : t('home.duties.clearingNone', { year })} />;
}

/** What goes on all year, told from its own records: 带队检查, reports that wait, the clearing by 31 January. */
export function StandingDuties({ leader }: { readonly leader: LeaderInspectionDuty | null }) {
  const { t } = useTranslation();
  const today = useToday();
  const { id, employeeReports } = useEnterprise().enterprise.file;
  const waiting = waitingReports(employeeReports);
  const oldest = formatDay(waiting.map(({ receivedOn }) => receivedOn).sort()[0] ?? today, today);
  return (
    <>
      {leader !== null && <Leader duty={leader} />}
      {waiting.length > 0 && <Line day={oldest} to={addresses.employeeReports(id)} title={t('home.duties.reports')} state={<StatusLine tone="warn" icon="clock" strong>{t('home.duties.reportsWaiting', { count: waiting.length })}</StatusLine>} under={t('home.duties.reportsUnder', { day: oldest })} />}
      <Clearing />
    </>
  );
}
