import type { Day } from '../../../assessment-specs/schema/primitives.ts';
import type { ReportContext } from '../ReportContext.ts';

/** The day that overdue is judged on: the day of the seal; on a draft the end of the assessed period, or its beginning where that is later. No clock. */
export function asOfDay({ draft, date, record }: ReportContext): Day {
  const day = date.slice(0, 10);
  const { to } = record.assessment.period;
  return draft && to > day ? to : day;
}
