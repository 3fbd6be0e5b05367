import { byThreshold } from '../../../assessment-specs/engine/reachedBand.ts';
import { catalogue } from '../../host/catalogue.ts';

/** The pack that gives the grade unless another was chosen. */
export const usualPrimaryId = 'sd-smb-standardization';

/** The percentage of the usual pack's lowest grade, for the ruler of a list whose lines do not carry their packs. */
export function usualThreshold(): number | null {
  const pack = catalogue.latest(usualPrimaryId)?.pack;
  if (pack?.kind !== 'scored') return null;
  const band = byThreshold(pack)[0];
  return band === undefined ? null : band.minimum / 10 ** pack.scoring.percentDigits;
}
