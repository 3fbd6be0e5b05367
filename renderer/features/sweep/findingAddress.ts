import type { ResolvedPacks } from '../../../assessment-specs/engine/ResolvedPacks.ts';
import type { SweepTarget } from '../../../assessment-specs/engine/sweep/SweepFinding.ts';
import { addresses } from '../../host/addresses.ts';

export interface SweepPlace {
  readonly enterpriseId: string;
  readonly assessmentId: string;
  readonly packs: Pick<ResolvedPacks, 'primary' | 'gates'>;
}

/** Where a finding is mended, down to the field where the page can be opened at one. */
export function findingAddress(where: SweepTarget, place: SweepPlace): string {
  const { enterpriseId, assessmentId } = place;
  switch (where.kind) {
    case 'item': return addresses.scoring(enterpriseId, assessmentId, { packId: where.packId, itemId: where.itemId });
    case 'pack': return packAddress(where, place);
    case 'criterion': return addresses.screening(enterpriseId, assessmentId, where.criterionId);
    case 'hazard': return addresses.hazard(enterpriseId, where.hazardId);
    case 'evidence': return where.usedAt === null ? addresses.scoring(enterpriseId, assessmentId) : findingAddress(where.usedAt, place);
    case 'profile': return addresses.profile(enterpriseId, { field: where.field });
    case 'trait': return addresses.profile(enterpriseId, { trait: where.traitId });
    case 'team': return addresses.conclusion(enterpriseId, assessmentId, { tab: 'team' });
    case 'narrative': return addresses.conclusion(enterpriseId, assessmentId, { tab: 'texts', field: where.field });
    case 'improvement': return addresses.conclusion(enterpriseId, assessmentId, { tab: 'texts', field: 'improvements' });
    case 'inspections': return addresses.inspections(enterpriseId);
    case 'employeeReports': return addresses.employeeReports(enterpriseId);
    case 'duties': return addresses.home(enterpriseId);
  }
}

/** The first item of the category, or of the pack. */
function packAddress(where: Extract<SweepTarget, { kind: 'pack' }>, { enterpriseId, assessmentId, packs }: SweepPlace): string {
  const pack = [packs.primary, ...packs.gates].find(({ ref }) => ref.id === where.packId)?.pack;
  const category = pack?.categories.find(({ id }) => where.categoryId === null || id === where.categoryId);
  const itemId = category?.elements[0]?.items[0]?.id;
  return addresses.scoring(enterpriseId, assessmentId, itemId === undefined ? undefined : { packId: where.packId, itemId });
}
