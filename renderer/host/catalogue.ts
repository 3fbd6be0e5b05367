import { createCatalogue } from '../../assessment-specs/createCatalogue.ts';
import { shippedPacks } from '../../assessment-specs/shippedPacks.ts';

let english: Readonly<Record<string, unknown>> = {};

/** The packs that this version ships, parsed when first asked for. One for the window, because packs are frozen. In Chinese until `loadEnglishPacks` has ended. */
export const catalogue = createCatalogue(shippedPacks((name) => english[name]));

/** Fetches the English texts of the packs. Rejects when the page's own files cannot be had any more. */
export async function loadEnglishPacks(): Promise<void> {
  english = (await import('../../assessment-specs/englishOverlays.ts')).englishOverlays;
}
