import type { i18n } from 'i18next';
import type { EmployeeReportProblem, InspectionProblem } from '../../assessment-specs/records/ChangeProblem.ts';
import type { Failure } from '../../electron/contract/Reply.ts';
import { zhCN } from './zh-CN/index.ts';

const inspectionWords = zhCN.inspections.refused satisfies Readonly<Record<InspectionProblem, string>>;
const reportWords = zhCN.reports.refused satisfies Readonly<Record<EmployeeReportProblem, string>>;
const isOneOf = <T extends object>(words: T, problem: unknown): problem is keyof T => typeof problem === 'string' && Object.hasOwn(words, problem);

/** Why an inspection or an employee's report was refused, a sentence for each kind of problem; null for any other failure. */
export function dutyRefusalText(texts: i18n, { code, params }: Failure): string | null {
  const { problem } = params;
  if (code === 'inspection.refused' && isOneOf(inspectionWords, problem)) return texts.t(`inspections.refused.${problem}`);
  if (code === 'employeeReport.refused' && isOneOf(reportWords, problem)) return texts.t(`reports.refused.${problem}`);
  return null;
}
