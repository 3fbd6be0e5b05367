import type { TFunction } from 'i18next';
import type { SchedulePeriod } from '../../../assessment-specs/engine/obligations/schedulePeriod.ts';
import type { Locale } from '../../i18n/Locale.ts';

/** by the days with which they end */
const quarters = { '03-31': 'q1', '06-30': 'q2', '09-30': 'q3', '12-31': 'q4' } as const;

function monthText(day: string, locale: Locale, options: Intl.DateTimeFormatOptions): string {
  return new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' }).format(new Date(`${day}T00:00:00Z`));
}

function quarterOf({ to }: SchedulePeriod): 'q1' | 'q2' | 'q3' | 'q4' | null {
  const end = to.slice(5);
  return Object.hasOwn(quarters, end) ? quarters[end as keyof typeof quarters] : null;
}

/** A period inside its year: 三季度, 11月, Q3, Nov; by its days where it is neither a quarter nor a month. @param interval of the duty, `P3M` or `P1M` */
export function shortPeriod(t: TFunction, locale: Locale, interval: string, period: SchedulePeriod): string {
  const quarter = interval === 'P3M' ? quarterOf(period) : null;
  if (quarter !== null) return t(`inspections.quarter.${quarter}`);
  return interval === 'P1M' ? monthText(period.to, locale, { month: 'short' }) : `${period.from.slice(5)} – ${period.to.slice(5)}`;
}

/** A period with its year: 2026 年三季度, 2026年11月, Q3 2026, November 2026. */
export function namedPeriod(t: TFunction, locale: Locale, interval: string, period: SchedulePeriod): string {
  const quarter = interval === 'P3M' ? quarterOf(period) : null;
  if (quarter !== null) return t('inspections.quarter.named', { year: period.to.slice(0, 4), quarter: t(`inspections.quarter.${quarter}`) });
  return interval === 'P1M' ? monthText(period.to, locale, { year: 'numeric', month: 'long' }) : `${period.from} – ${period.to}`;
}
