import type { EmployeeReport } from '../../assessment-specs/records/EmployeeReport.ts';
import { fail } from '../contract/Reply.ts';
import { changeHead } from './changeHead.ts';
import type { Service } from './HostContext.ts';
import { newId } from './newId.ts';
import { reporterPlace } from './reporterPlace.ts';
import { passphraseMinimum } from './signerKey.ts';

/** Takes a report in. The reporter's name is encrypted before anything is written, and nothing else here ever sees it. */
export const receiveEmployeeReport: Service<'employeeReport.receive'> = async (context, { enterpriseId, seq, reporter, ...given }) => {
  if (reporter !== null && [...reporter.passphrase].length < passphraseMinimum) return fail('signature.weakPassphrase', { minimum: passphraseMinimum });
  const id = newId('r', context.random);
  // what is written in the clear must not give away what is encrypted beside it
  if (reporter !== null && [given.what, given.area].some((text) => text.includes(reporter.name.trim()))) return fail('employeeReport.refused', { id, problem: 'nameInText' });
  const head = await changeHead(context);
  const sealed = reporter === null ? null : await context.secrets.seal(reporter.name.trim(), reporter.passphrase, reporterPlace(enterpriseId, id));
  const report: EmployeeReport = { ...given, id, reporter: sealed, recordedAt: head.at, by: head.by, events: [] };
  return context.store.changeEnterprise(enterpriseId, seq, [{ kind: 'employeeReportReceived', report }], head);
};
