import { withoutReporter } from '../../assessment-specs/records/withoutReporter.ts';
import { fail, succeed } from '../contract/Reply.ts';
import { chosenHazards } from './chosenHazards.ts';
import type { Service } from './HostContext.ts';
import { safeFileName } from './safeFileName.ts';

/** The ledger as an Excel file, as it stands today: `隐患台账-<enterprise>-<day>.xlsx`. Nothing is written down. */
export const exportLedger: Service<'ledger.export'> = async ({ store, catalogue, clock, workbooks }, { enterpriseId, hazardIds }, work) => {
  const enterprise = await store.readEnterprise(enterpriseId);
  if (!enterprise.ok) return enterprise;
  const { file } = enterprise.value;
  const hazards = chosenHazards(file.hazards, hazardIds);
  if (!hazards.ok) return hazards;
  const criteria = catalogue.latest('major-hazards')?.pack;
  if (criteria?.kind !== 'hazards') return fail('assessment.packUnknown', { id: 'major-hazards', revision: 0 });
  const today = clock.now().slice(0, 10);
  const content = await workbooks.hazardLedger({
    enterprise: file, hazards: hazards.value.map(withoutReporter), criteria, today, handlers: new Map(file.employeeReports.map(({ id, handler }) => [id, handler])),
  });
  if (work.signal.aborted) return fail('call.cancelled');
  const name = safeFileName(file.profile.name);
  return succeed({ fileName: `${['隐患台账', ...(name === '' ? [] : [name]), today.replaceAll('-', '')].join('-')}.xlsx`, content });
};
