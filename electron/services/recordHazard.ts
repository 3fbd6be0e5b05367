import type { Hazard } from '../../assessment-specs/records/Hazard.ts';
import { newHazardId } from '../../assessment-specs/records/newHazardId.ts';
import { fail } from '../contract/Reply.ts';
import { changeHead } from './changeHead.ts';
import type { Service } from './HostContext.ts';
import { newId } from './newId.ts';

/** Opens an entry in the ledger. One of the 64, or a failed device tied to one, is always 重大; other regimes are graded by the user. */
export const recordHazard: Service<'hazard.record'> = async (context, { enterpriseId, seq, foundAt, ...given }) => {
  const enterprise = await context.store.readEnterprise(enterpriseId);
  if (!enterprise.ok) return enterprise;
  const { basis } = given;
  if (basis.kind === 'criterion' || basis.kind === 'failedDevice') {
    const pack = context.catalogue.latest('major-hazards')?.pack;
    const criterion = pack?.kind === 'hazards' ? pack.criteria.find(({ id }) => id === basis.criterionId) : undefined;
    if (criterion === undefined) return fail('screening.unknownCriterion', { criterionId: basis.criterionId });
    const foreign = basis.kind === 'criterion' ? basis.branches.find((branch) => !criterion.branches.some(({ id }) => id === branch)) : undefined;
    if (foreign !== undefined) return fail('screening.unknownCriterion', { criterionId: foreign });
  }
  const head = await changeHead(context);
  const id = newHazardId(enterprise.value.file.hazards, Number(foundAt.slice(0, 4)));
  const hazard: Hazard = {
    ...given, id, events: [{ kind: 'found', id: newId('v', context.random), at: foundAt, recordedAt: head.at, by: head.by, note: '' }],
  };
  return context.store.changeEnterprise(enterpriseId, seq, [{ kind: 'hazardFound', hazard }], head);
};
