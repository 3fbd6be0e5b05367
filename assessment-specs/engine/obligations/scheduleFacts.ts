import type { EnterpriseProfile } from '../../records/EnterpriseProfile.ts';
import type { ResolvedTraits } from '../../records/resolveTraits.ts';
import { sizeClass } from '../../records/sizeClass.ts';
import type { TraitPack } from '../../schema/TraitPack.ts';
import type { ScheduleFacts } from './rowApplicability.ts';

/** What schedules look at, from the profile and the traits as they were resolved. @param traitPack null: this installation has none, so that sizes cannot be told */
export function scheduleFacts(profile: EnterpriseProfile, traitPack: TraitPack | null, traits: ResolvedTraits): ScheduleFacts {
  const size = traitPack === null ? 'unknown' : sizeClass(traitPack.sizes, profile).size;
  return { sectors: profile.sectors, size: size === 'unknown' ? null : size, traits };
}
