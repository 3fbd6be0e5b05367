import { employeeReportState } from '../../../assessment-specs/records/EmployeeReport.ts';
import type { EmployeeReport } from '../../../assessment-specs/records/EmployeeReport.ts';
import type { Hazard } from '../../../assessment-specs/records/Hazard.ts';

/** What can be done with a report. `confirm`: the ledger has an entry that names it, 查实 only needs to be said. */
export type ReportAct = 'confirm' | 'verify' | 'link' | 'unfound' | 'reward';

/** The acts that a report's state leaves open, the next one first. */
export function reportActs(report: EmployeeReport, hazards: readonly Pick<Hazard, 'sourceRef'>[]): readonly ReportAct[] {
  const state = employeeReportState(report);
  if (state === 'rewarded') return [];
  if (state === 'verified') return ['reward', 'unfound'];
  const found = hazards.some(({ sourceRef }) => sourceRef === report.id);
  return [...(found ? ['confirm' as const] : ['verify' as const, 'link' as const]), ...(state === 'received' ? ['unfound' as const] : [])];
}
