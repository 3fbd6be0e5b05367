import type { TFunction } from 'i18next';
import type { DueUrgency } from '../../../ui/DueDate.tsx';

/** days before the end from which a file counts as about to expire: a renewal takes about as long */
const soonDays = 30;

/** How long a file is still valid, with how urgent that is. The last day counts. @param day as it is shown @param left whole days, negative once it is over */
export function validityWords(t: TFunction, day: string, left: number): { readonly urgency: DueUrgency; readonly text: string } {
  if (left < 0) return { urgency: 'over', text: t('evidence.valid.over', { day, days: -left }) };
  return { urgency: left <= soonDays ? 'soon' : 'later', text: left === 0 ? t('evidence.valid.today', { day }) : t('evidence.valid.left', { day, days: left }) };
}
