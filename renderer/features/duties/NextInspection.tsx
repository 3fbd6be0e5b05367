import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { LeaderInspectionDuty } from '../../../assessment-specs/engine/leaderInspectionDuty.ts';
import { schedulePeriod } from '../../../assessment-specs/engine/obligations/schedulePeriod.ts';
import { addresses } from '../../host/addresses.ts';
import { useEnterprise } from '../../host/EnterpriseContext.tsx';
import { useSettings } from '../../host/SettingsContext.tsx';
import { dueWords } from '../../i18n/dueWords.ts';
import { daysUntil, formatDay } from '../../i18n/format.ts';
import { useToday } from '../../i18n/useToday.ts';
import { DueDate } from '../../ui/DueDate.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { Tag } from '../../ui/Tag.tsx';
import { namedPeriod } from './periodWords.ts';

function Sentence({ duty }: { readonly duty: LeaderInspectionDuty }) {
  const { t } = useTranslation();
  const today = useToday();
  const { locale } = useSettings().settings;
  const name = (period: { readonly from: string; readonly to: string }) => namedPeriod(t, locale, duty.row.interval, period);
  const day = formatDay(duty.next.to, today);
  return <b className="az-strong">{duty.current.state === 'done' ? t('inspections.duty.done', { period: name(duty.current), next: name(duty.next), day }) : t('inspections.duty.due', { period: name(duty.current), day })}</b>;
}

/** The last period went by without an inspection and none was held since. */
function Overdue({ duty, since }: { readonly duty: LeaderInspectionDuty; readonly since: string }) {
  const { t } = useTranslation();
  const today = useToday();
  const { locale } = useSettings().settings;
  const period = schedulePeriod(duty.row, since);
  return (
    <div className="az-duty-line">
      <DueDate {...dueWords(t, daysUntil(since, today))} />
      <div>{period !== null && <b className="az-strong">{t('inspections.duty.overdue', { period: namedPeriod(t, locale, duty.row.interval, period), day: formatDay(since, today) })}</b>}<p className="az-small az-second">{t('inspections.duty.late')}</p></div>
    </div>
  );
}

/** What is due next, by when, by what rule, and what is not certain about it. */
export function NextInspection({ duty }: { readonly duty: LeaderInspectionDuty | null }) {
  const { t } = useTranslation();
  const today = useToday();
  const { profile, id } = useEnterprise().enterprise.file;
  if (duty === null) return <Panel padded><p>{t('inspections.duty.none')}</p></Panel>;
  const { interval } = duty.row;
  const every = interval === 'P1M' || interval === 'P3M' ? t(`inspections.duty.every.${interval}`) : t('inspections.duty.everyOther');
  const principal = profile.principal.trim();
  const beyond = duty.beyondWindow === null ? null : t(today > duty.beyondWindow ? 'inspections.duty.beyond' : 'inspections.duty.beyondAhead');
  return (
    <Panel padded title={t('inspections.duty.title')} hint={every} extra={duty.applies === 'unknown' && <Tag tone="warn" icon="q">{t('inspections.duty.toConfirm')}</Tag>}>
      <div className="az-stack az-duty-next">
        {duty.overdueSince !== null && <Overdue duty={duty} since={duty.overdueSince} />}
        <div className="az-duty-line">
          <DueDate {...dueWords(t, daysUntil(duty.next.to, today))} />
          <div><Sentence duty={duty} />{beyond !== null && <p className="az-small az-second">{beyond}</p>}</div>
        </div>
        <p className="az-small az-second">{principal === '' ? <>{t('inspections.duty.principalUnknown')} <Link to={addresses.profile(id)}>{t('inspections.duty.profile')}</Link></> : t('inspections.duty.principal', { name: principal })}</p>
        {duty.applies === 'unknown' && <p className="az-small az-warn">{t('inspections.duty.toConfirmHint')} <Link to={addresses.profile(id)}>{t('inspections.duty.profile')}</Link></p>}
      </div>
    </Panel>
  );
}
