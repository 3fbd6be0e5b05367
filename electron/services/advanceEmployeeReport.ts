import type { EmployeeReportEvent } from '../../assessment-specs/records/EmployeeReport.ts';
import { changeHead } from './changeHead.ts';
import type { Service } from './HostContext.ts';

/** 查实, 查否 or 兑现奖励, in the order that the record's rules allow. */
export const advanceEmployeeReport: Service<'employeeReport.advance'> = async (context, { enterpriseId, seq, reportId, step }) => {
  const head = await changeHead(context);
  const event: EmployeeReportEvent = { ...step, at: head.at, by: head.by };
  return context.store.changeEnterprise(enterpriseId, seq, [{ kind: 'employeeReportEvent', reportId, event }], head);
};
