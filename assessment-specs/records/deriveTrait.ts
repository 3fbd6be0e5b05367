import type { Day, Tri } from '../schema/primitives.ts';
import type { TraitPack } from '../schema/TraitPack.ts';
import type { EnterpriseProfile } from './EnterpriseProfile.ts';
import { profileValue } from './profileValue.ts';

/**
 * A trait that nobody is asked about, worked out from the profile. What is not filled in stays unknown, never no.
 * @param today decides whether a grade held before is still valid
 */
export function deriveTrait(trait: TraitPack['derivedTraits'][number], profile: EnterpriseProfile, today: Day): Tri {
  const { field, op, value } = trait.from;
  if (op === 'has_valid') return holdsValidLevel(profile.heldLevels, today);
  const actual = profileValue(profile, field);
  if (actual === null || actual === undefined || actual === 'unknown') return 'unknown';
  if (op === 'in') return (Array.isArray(value) ? value : [value]).includes(actual) ? 'yes' : 'no';
  const wanted = typeof value === 'boolean' ? (value ? 'yes' : 'no') : value;
  return actual === wanted ? 'yes' : 'no';
}

/** Yes: one grade is neither revoked nor expired. Unknown: the list is empty, or a grade has no expiry day. No: all are revoked or over. */
function holdsValidLevel(levels: EnterpriseProfile['heldLevels'], today: Day): Tri {
  const standing = levels.filter((level) => !level.revoked);
  if (standing.some((level) => level.expiresOn !== null && level.expiresOn >= today)) return 'yes';
  if (levels.length === 0 || standing.some((level) => level.expiresOn === null)) return 'unknown';
  return 'no';
}
