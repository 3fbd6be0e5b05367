import type { HazardDue } from '../../../assessment-specs/records/hazardDue.ts';
import type { Day } from '../../../assessment-specs/schema/primitives.ts';
import { dayText } from '../words.ts';

/** `2026年11月17日前`, with the reason where the plan did not name the day, and how long it is over: `2027年1月31日前（年初清零），逾期3天`. */
export function dueText(due: HazardDue | null, today: Day): string {
  if (due === null) return '未定';
  return `${dayText(due.day)}前${due.basis === 'yearEnd' ? '（年初清零）' : ''}${due.overdue ? `，${overdueText(due, today)}` : ''}`;
}

/** `逾期8天`; empty while the day is not over. */
export function overdueText(due: HazardDue | null, today: Day): string {
  return due?.overdue === true ? `逾期${Math.round((Date.parse(today) - Date.parse(due.day)) / 86_400_000)}天` : '';
}
