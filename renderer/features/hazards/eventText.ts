import type { TFunction } from 'i18next';
import type { HazardEvent } from '../../../assessment-specs/records/Hazard.ts';

/** Who did it: the person that the event names, else the one who wrote it down. */
export function eventPerson(event: HazardEvent, foundBy: string): string {
  switch (event.kind) {
    case 'found': return foundBy;
    case 'ordered': return event.orderedBy;
    case 'accepted': return event.acceptedBy;
    case 'rejected': return event.rejectedBy;
    case 'closed': return event.signedOffBy;
    case 'reported': case 'planned': case 'started': case 'done': case 'reopened': case 'transferred': case 'evidenceAdded': return event.by;
  }
}

/** What happened, in one sentence, with its remark. */
export function eventText(t: TFunction, event: HazardEvent): string {
  const note = event.note.trim() === '' ? '' : t('hazards.log.note', { note: event.note });
  return `${deed(t, event)}${note}`;
}

function deed(t: TFunction, event: HazardEvent): string {
  switch (event.kind) {
    case 'found': return t('hazards.log.found');
    case 'ordered': return t('hazards.log.ordered', { order: t(`hazards.order.${event.order}`), area: event.area, who: event.orderedBy });
    case 'reported': return t('hazards.log.reported', { to: event.toAuthority, how: event.how, employees: event.toEmployees });
    case 'planned': return t('hazards.log.planned', { responsible: event.five.responsible, funds: event.five.fundsYuan, deadline: event.five.deadline });
    case 'started': return t('hazards.log.started');
    case 'done': return t('hazards.log.done', { result: event.result });
    case 'accepted': return t('hazards.log.accepted', { who: event.acceptedBy, how: event.how, result: event.result });
    case 'rejected': return t('hazards.log.rejected', { who: event.rejectedBy, reason: event.reason });
    case 'closed': return t('hazards.log.closed', { who: event.signedOffBy });
    case 'reopened': return t('hazards.log.reopened', { reason: event.reason });
    case 'transferred': return t('hazards.log.transferred', { to: event.to, reason: event.reason });
    case 'evidenceAdded': return t(`hazards.log.evidenceAdded.${event.phase}`, { count: event.evidence.length });
  }
}

const sameMs = 60_000;

/** Whether it was written down later than it happened, by more than the minute that writing takes. */
export function writtenLater({ at, recordedAt }: Pick<HazardEvent, 'at' | 'recordedAt'>): boolean {
  return Date.parse(recordedAt) - Date.parse(at) > sameMs;
}
