import type { TraitId } from '../schema/primitives.ts';
import type { SectorCode } from '../schema/TraitPack.ts';
import { sectorsInclude, type ResolvedTraits, type TraitCause } from './resolveTraits.ts';

/** What decides about a criterion; `MajorHazardCriterion` fits. */
export interface ApplicabilityConditions {
  readonly sectors: 'ALL' | readonly SectorCode[];
  readonly applicableWhen: readonly TraitId[];
}

/**
 * Whether a criterion is asked. `unknown` names the traits that are not known to be yes: the question is asked because unknown is never no.
 * `sectorUnknown`: no sector is chosen yet, so every sector's criteria are asked.
 */
export type CriterionApplicability =
  | { readonly applies: true; readonly unknown: readonly TraitId[]; readonly sectorUnknown: boolean }
  | { readonly applies: false; readonly reason: InapplicableReason };

export type InapplicableReason =
  | { readonly kind: 'sector'; readonly sectors: readonly SectorCode[] }
  | { readonly kind: 'trait'; readonly trait: TraitId; readonly because: TraitCause };

/** Sector first (union of the chosen ones), then every trait of `applicableWhen`: one known no and the criterion does not apply, with that trait as the reason. */
export function criterionApplicability(criterion: ApplicabilityConditions, sectors: readonly SectorCode[], traits: ResolvedTraits): CriterionApplicability {
  const sectorUnknown = sectors.length === 0 && criterion.sectors !== 'ALL';
  if (!sectorUnknown && !sectorsInclude(criterion.sectors, sectors)) {
    return { applies: false, reason: { kind: 'sector', sectors: criterion.sectors === 'ALL' ? [] : criterion.sectors } };
  }
  for (const trait of criterion.applicableWhen) {
    const state = traits.get(trait);
    if (state?.value === 'no') return { applies: false, reason: { kind: 'trait', trait, because: state.because } };
  }
  return { applies: true, unknown: criterion.applicableWhen.filter((trait) => traits.get(trait)?.value !== 'yes'), sectorUnknown };
}
