import { loadCatalogue } from '../../assessment-specs/catalogue.ts';

/** The packs that this version ships, parsed when first asked for. One for the window, because packs are frozen. */
export const catalogue = loadCatalogue();
