import { useTranslation } from 'react-i18next';
import { daysUntil } from '../../../i18n/format.ts';
import { dueWords } from '../../../i18n/dueWords.ts';
import { useToday } from '../../../i18n/useToday.ts';
import { DueDate } from '../../../ui/DueDate.tsx';
import type { LedgerRow } from './LedgerRow.ts';

/** 逾期 3 天 or 剩 12 天; where the work is done, who has to act: 待验收, 待销号. */
export function LedgerDue({ row: { bucket, due } }: { readonly row: Pick<LedgerRow, 'bucket' | 'due'> }) {
  const { t } = useTranslation();
  const today = useToday();
  if ((bucket === 'waiting' || bucket === 'toClose') && due?.overdue !== true) return <b className="az-small az-strong az-nowrap">{t(`hazards.ledger.filter.${bucket}`)}</b>;
  return due === null ? null : <DueDate {...dueWords(t, daysUntil(due.day, today))} />;
}
