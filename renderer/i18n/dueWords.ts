import type { TFunction } from 'i18next';
import type { DueUrgency } from '../ui/DueDate.tsx';

/** days before a due date from which it counts as near */
const nearDays = 14;

/** 逾期 5 天, 今天到期 or 剩 12 天, with how urgent that is. @param daysLeft whole days, negative once it is over */
export function dueWords(t: TFunction, daysLeft: number): { readonly urgency: DueUrgency; readonly text: string } {
  if (daysLeft < 0) return { urgency: 'over', text: t('common.due.over', { days: -daysLeft }) };
  return { urgency: daysLeft <= nearDays ? 'soon' : 'later', text: daysLeft === 0 ? t('common.due.today') : t('common.due.left', { days: daysLeft }) };
}
