import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Hazard } from '../../../assessment-specs/records/Hazard.ts';
import { hazardTimeline } from '../../../assessment-specs/records/hazardState.ts';
import { formatInstant } from '../../i18n/format.ts';
import { useToday } from '../../i18n/useToday.ts';
import { EventLog } from '../../ui/EventLog.tsx';
import { eventPerson, eventText, writtenLater } from './eventText.ts';

const newest = 3;

/** 经过, newest first: who did what and when, and when it was written down where that was later. It can only be added to. */
export function HazardLog({ hazard }: { readonly hazard: Hazard }) {
  const { t } = useTranslation();
  const today = useToday();
  const [all, setAll] = useState(false);
  const events = [...hazardTimeline(hazard)].reverse().map(({ event }) => ({
    key: event.id, time: formatInstant(event.at, today), who: eventPerson(event, hazard.foundBy),
    what: `${eventText(t, event)}${writtenLater(event) ? t('hazards.log.recorded', { time: formatInstant(event.recordedAt, today), who: event.by }) : ''}`,
  }));
  return (
    <section aria-label={t('hazards.log.title')}>
      <div className="az-row">
        <h3 className="az-h2">{t('hazards.log.title')}</h3><span className="az-small az-muted">{t('hazards.log.hint')}</span><div className="az-grow" />
        {events.length > newest ? <button type="button" className="az-link az-small" aria-expanded={all} onClick={() => setAll(!all)}>{all ? t('hazards.log.fewer') : t('hazards.log.all', { count: events.length })}</button>
          : <span className="az-small az-muted">{t('hazards.log.count', { count: events.length })}</span>}
      </div>
      <EventLog label={t('hazards.log.title')} events={all ? events : events.slice(0, newest)} />
    </section>
  );
}
