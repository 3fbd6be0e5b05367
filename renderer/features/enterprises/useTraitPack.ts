import type { TraitPack } from '../../../assessment-specs/schema/TraitPack.ts';
import { catalogue } from '../../host/catalogue.ts';
import { useLocalizedPack } from '../../host/useLocalizedPack.ts';

/** The pack of the profile questions. */
export const traitPackId = 'profile-traits';

const ref = catalogue.latest(traitPackId)?.ref ?? null;

/** The newest profile questions in the language of the interface. @throws when this installation ships none, which its own tests exclude */
export function useTraitPack(): TraitPack {
  const pack = useLocalizedPack(ref, 'traits');
  if (pack === null) throw new Error('This installation has no pack of profile questions.');
  return pack;
}
