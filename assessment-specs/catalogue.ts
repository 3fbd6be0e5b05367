import hazards1 from './compiled/major-hazards-r1.json' with { type: 'json' };
import hazards1En from './compiled/major-hazards-r1.en.json' with { type: 'json' };
import traits1 from './compiled/profile-traits-r1.json' with { type: 'json' };
import traits1En from './compiled/profile-traits-r1.en.json' with { type: 'json' };
import prevention1 from './compiled/sd-dual-prevention-r1.json' with { type: 'json' };
import prevention1En from './compiled/sd-dual-prevention-r1.en.json' with { type: 'json' };
import standardization1 from './compiled/sd-smb-standardization-r1.json' with { type: 'json' };
import standardization1En from './compiled/sd-smb-standardization-r1.en.json' with { type: 'json' };
import obligations1 from './compiled/three-year-action-r1.json' with { type: 'json' };
import obligations1En from './compiled/three-year-action-r1.en.json' with { type: 'json' };
import lockFile from './packs.lock.json' with { type: 'json' };
import { createCatalogue, type Catalogue } from './createCatalogue.ts';
import { packLockSchema } from './schema/PackLock.ts';

export type { Catalogue, CatalogueEntry, CatalogueError, CatalogueResult, LocalizedPack } from './createCatalogue.ts';

/** A new catalogue of the packs that this version ships. Each is parsed, checked, compared with the lock and frozen when it is first asked for. */
export function loadCatalogue(): Catalogue {
  return createCatalogue(packLockSchema.parse(lockFile).packs.map(({ id, revision, digest }) => ({ ref: { id, revision, digest }, ...shippedFor(id, revision) })));
}

type Shipped = { readonly raw: unknown; readonly overlay: unknown };

const shipped: Readonly<Record<string, Shipped>> = {
  'profile-traits-r1': { raw: traits1, overlay: traits1En },
  'major-hazards-r1': { raw: hazards1, overlay: hazards1En },
  'sd-smb-standardization-r1': { raw: standardization1, overlay: standardization1En },
  'sd-dual-prevention-r1': { raw: prevention1, overlay: prevention1En },
  'three-year-action-r1': { raw: obligations1, overlay: obligations1En },
};

function shippedFor(id: string, revision: number): Shipped {
  const found = shipped[`${id}-r${revision}`];
  if (found === undefined) throw new Error(`The pack ${id} r${revision} is in packs.lock.json but catalogue.ts does not import it.`);
  return found;
}
