import type { HazardBasis } from '../../../assessment-specs/records/Hazard.ts';
import type { HazardPack, MajorHazardCriterion } from '../../../assessment-specs/schema/HazardPack.ts';

/** The criterion that a grade rests on: 第十四条 for a failed device. Null under other rules, and where the catalogue no longer has it. */
export function criterionOf(basis: HazardBasis, { criteria, failedDevice }: HazardPack): MajorHazardCriterion | null {
  if (basis.kind === 'failedDevice') return failedDevice;
  return basis.kind === 'criterion' ? criteria.find(({ id }) => id === basis.criterionId) ?? null : null;
}
