import { percentText } from '../roundShare.ts';
import type { AssessedPack } from './Assessed.ts';

/** What a pack reached and what it had to reach; null while there is no percentage. */
export function citeThreshold({ pack, sheet }: AssessedPack, band: { readonly name: string; readonly minimum: number }) {
  if (sheet.percent === null) return null;
  return { ref: pack.id, packName: pack.name, percent: sheet.percent.text, threshold: percentText(band.minimum, sheet.percent.digits), bandName: band.name };
}

/** The rounded percentage reaches the band that this pack has to reach. */
export function reachesThreshold({ sheet, band }: AssessedPack): boolean {
  return sheet.percent !== null && sheet.percent.scaled >= band.minimum;
}
