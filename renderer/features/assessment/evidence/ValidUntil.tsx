import { useTranslation } from 'react-i18next';
import { daysUntil, formatDay } from '../../../i18n/format.ts';
import { useToday } from '../../../i18n/useToday.ts';
import { DueDate } from '../../../ui/DueDate.tsx';
import { validityWords } from './validityWords.ts';

/** 有效至 12-05，剩 12 天, or 已过期 5 天. @param day YYYY-MM-DD */
export function ValidUntil({ day }: { readonly day: string }) {
  const { t } = useTranslation();
  const today = useToday();
  return <DueDate {...validityWords(t, formatDay(day, today), daysUntil(day, today))} />;
}
