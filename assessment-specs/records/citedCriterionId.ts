import type { HazardBasis } from './Hazard.ts';

/** The criterion of the catalogue that a basis cites: one of the 64, or the one that a failed device is tied to. Null on any other basis. */
export function citedCriterionId(basis: HazardBasis): string | null {
  return basis.kind === 'criterion' || basis.kind === 'failedDevice' ? basis.criterionId : null;
}
