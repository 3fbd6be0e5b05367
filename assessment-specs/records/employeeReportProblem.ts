import type { EmployeeReportProblem } from './ChangeProblem.ts';
import type { EmployeeReport, EmployeeReportEvent } from './EmployeeReport.ts';
import type { Hazard } from './Hazard.ts';

/** Why a report cannot be taken in; null when it can. It enters without events. */
export function newEmployeeReportProblem(reports: readonly Pick<EmployeeReport, 'id'>[], report: EmployeeReport): EmployeeReportProblem | null {
  if (reports.some(({ id }) => id === report.id)) return 'idTwice';
  if (report.events.length > 0) return 'notNew';
  if (report.handler.trim() === '' || report.what.trim() === '') return 'fieldMissing';
  return report.receivedOn > report.recordedAt.slice(0, 10) ? 'inTheFuture' : null;
}

/** Why an event cannot be added to a report; null when it can. 查实 names an entry of the ledger; a reward follows 查实 and is given once. */
export function employeeReportProblem(report: EmployeeReport, event: EmployeeReportEvent, hazards: readonly Pick<Hazard, 'id'>[]): EmployeeReportProblem | null {
  const newest = report.events.at(-1)?.at ?? report.recordedAt;
  if (Date.parse(event.at) < Date.parse(newest)) return 'clockMovedBackwards';
  const verified = report.events.findLast(({ kind }) => kind !== 'rewarded')?.kind === 'verified';
  switch (event.kind) {
    case 'verified':
      if (verified) return 'alreadyVerified';
      return hazards.some(({ id }) => id === event.hazardId) ? null : 'hazardNotFound';
    case 'unfounded':
      if (event.reason.trim() === '') return 'fieldMissing';
      return report.events.some(({ kind }) => kind === 'rewarded') ? 'alreadyRewarded' : null;
    case 'rewarded':
      if (!verified) return 'notVerified';
      if (event.on > event.at.slice(0, 10)) return 'inTheFuture';
      if (event.on < report.receivedOn) return 'beforeReceived';
      return report.events.some(({ kind }) => kind === 'rewarded') ? 'alreadyRewarded' : null;
  }
}
