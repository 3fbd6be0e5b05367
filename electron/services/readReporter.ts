import { fail, succeed } from '../contract/Reply.ts';
import type { Service } from './HostContext.ts';
import { reporterPlace } from './reporterPlace.ts';

/** The reporter's name for the handler, who knows the passphrase. Null: the report is anonymous. Nothing is written. */
export const readReporter: Service<'employeeReport.readReporter'> = async ({ store, secrets }, { enterpriseId, reportId, passphrase }) => {
  const enterprise = await store.readEnterprise(enterpriseId);
  if (!enterprise.ok) return enterprise;
  const report = enterprise.value.file.employeeReports.find(({ id }) => id === reportId);
  if (report === undefined) return fail('employeeReport.refused', { id: reportId, problem: 'notFound' });
  if (report.reporter === null) return succeed({ name: null });
  const name = await secrets.open(report.reporter, passphrase, reporterPlace(enterpriseId, reportId));
  return name === null ? fail('employeeReport.reporterUnreadable', { id: reportId }) : succeed({ name });
};
