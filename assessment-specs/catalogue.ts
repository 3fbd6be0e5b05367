import { createCatalogue, type Catalogue } from './createCatalogue.ts';
import { englishOverlays } from './englishOverlays.ts';
import { shippedPacks } from './shippedPacks.ts';

export type { Catalogue, CatalogueEntry, CatalogueError, CatalogueResult, LocalizedPack } from './createCatalogue.ts';

/** A new catalogue of the packs that this version ships, both languages. Each is parsed, checked, compared with the lock and frozen when it is first asked for. */
export function loadCatalogue(): Catalogue {
  return createCatalogue(shippedPacks((name) => englishOverlays[name]));
}
