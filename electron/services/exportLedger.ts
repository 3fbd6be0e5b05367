import type { Hazard } from '../../assessment-specs/records/Hazard.ts';
import { withoutReporter } from '../../assessment-specs/records/withoutReporter.ts';
import { fail, succeed, type Reply } from '../contract/Reply.ts';
import type { Service } from './HostContext.ts';
import { safeFileName } from './safeFileName.ts';

/** The ledger as an Excel file, as it stands today: `隐患台账-<enterprise>-<day>.xlsx`. Nothing is written down. */
export const exportLedger: Service<'ledger.export'> = async ({ store, catalogue, clock, workbooks }, { enterpriseId, hazardIds }, work) => {
  const enterprise = await store.readEnterprise(enterpriseId);
  if (!enterprise.ok) return enterprise;
  const { file } = enterprise.value;
  const hazards = chosen(file.hazards, hazardIds);
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

/** The named entries in the order given, each once; the whole ledger when none is named. */
function chosen(ledger: readonly Hazard[], hazardIds: readonly string[] | null): Reply<readonly Hazard[]> {
  if (hazardIds === null) return succeed(ledger);
  const known = new Map(ledger.map((hazard) => [hazard.id, hazard]));
  const hazards: Hazard[] = [];
  for (const id of new Set(hazardIds)) {
    const hazard = known.get(id);
    if (hazard === undefined) return fail('hazard.notFound', { id });
    hazards.push(hazard);
  }
  return succeed(hazards);
}
