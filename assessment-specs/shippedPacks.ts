import hazards1 from './compiled/major-hazards-r1.json' with { type: 'json' };
import traits1 from './compiled/profile-traits-r1.json' with { type: 'json' };
import prevention1 from './compiled/sd-dual-prevention-r1.json' with { type: 'json' };
import standardization1 from './compiled/sd-smb-standardization-r1.json' with { type: 'json' };
import obligations1 from './compiled/three-year-action-r1.json' with { type: 'json' };
import type { ShippedPack } from './createCatalogue.ts';
import lockFile from './packs.lock.json' with { type: 'json' };
import { packLockSchema } from './schema/PackLock.ts';

const raw: Readonly<Record<string, unknown>> = {
  'profile-traits-r1': traits1, 'major-hazards-r1': hazards1, 'sd-smb-standardization-r1': standardization1, 'sd-dual-prevention-r1': prevention1, 'three-year-action-r1': obligations1,
};

/**
 * The packs that the lock names, for a catalogue.
 * @param overlayOf the English texts of a pack by `<id>-r<revision>`; asked when English is wanted, undefined while they are not there
 */
export function shippedPacks(overlayOf: (name: string) => unknown): readonly ShippedPack[] {
  return packLockSchema.parse(lockFile).packs.map(({ id, revision, digest }) => {
    const name = `${id}-r${revision}`;
    if (!Object.hasOwn(raw, name)) throw new Error(`The pack ${id} r${revision} is in packs.lock.json but shippedPacks.ts does not import it.`);
    return { ref: { id, revision, digest }, raw: raw[name], overlay: () => overlayOf(name) };
  });
}
